/** Values only: what time a piece has, what of it is free, on what terms it is booked and used, and what that costs. */
@NullMarked
package org.hatchery.pilot.calendar;

import org.jspecify.annotations.NullMarked;
