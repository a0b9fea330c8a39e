/** How totals are read: what stood in a window of time, shares, spreads and cohorts of it. */
@NullMarked
package org.hatchery.totals.reading;

import org.jspecify.annotations.NullMarked;
