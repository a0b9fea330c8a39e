/** Indexes, and how stored bookings and days came to their present form. */
@NullMarked
package org.hatchery.pilot.keeping;

import org.jspecify.annotations.NullMarked;
