/** What the totals count of carriers, and the book of each that other modules write their chapter of. */
@NullMarked
package org.hatchery.carrier.counting;

import org.jspecify.annotations.NullMarked;
