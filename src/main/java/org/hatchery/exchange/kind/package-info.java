/** What a module contributes to have a list brought in: columns, and the field of the API that takes a row. */
@NullMarked
package org.hatchery.exchange.kind;

import org.jspecify.annotations.NullMarked;
