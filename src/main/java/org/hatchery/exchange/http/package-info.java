/** The HTTP door of exchange: templates go out and lists come in as files, which GraphQL cannot do. */
@NullMarked
package org.hatchery.exchange.http;

import org.jspecify.annotations.NullMarked;
