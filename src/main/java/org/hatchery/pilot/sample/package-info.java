/** Bookings of the past for the sample and the generator, told by the rules of the use cases. */
@NullMarked
package org.hatchery.pilot.sample;

import org.jspecify.annotations.NullMarked;
