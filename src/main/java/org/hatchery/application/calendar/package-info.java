/** Working days: holidays and the weekends on which people work, year by year, as the State Council arranges them. */
@NullMarked
package org.hatchery.application.calendar;

import org.jspecify.annotations.NullMarked;
