/** Who has a piece when: the booking is the truth, days and months of the equipment give their time to one holder. */
@NullMarked
package org.hatchery.pilot.booking;

import org.jspecify.annotations.NullMarked;
