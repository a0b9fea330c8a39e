/** Capital of a fund: promises, what came in of them, and what went into sub-funds. */
@NullMarked
package org.hatchery.fund.capital;

import org.jspecify.annotations.NullMarked;
