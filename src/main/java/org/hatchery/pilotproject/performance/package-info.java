/** The yearly performance sheet of a base: what it reports itself, what projects and bookings say, and the rules that score it. */
@NullMarked
package org.hatchery.pilotproject.performance;

import org.jspecify.annotations.NullMarked;
