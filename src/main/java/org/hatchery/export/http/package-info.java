/** The HTTP door of export: files go out as they are, which GraphQL cannot do. */
@NullMarked
package org.hatchery.export.http;

import org.jspecify.annotations.NullMarked;
