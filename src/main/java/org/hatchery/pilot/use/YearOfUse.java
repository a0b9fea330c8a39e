package org.hatchery.pilot.use;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How the equipment of a base was used in a year (年度设备使用情况).
 *
 * @param openMinutes minutes in which its equipment was in service and open, without down times
 * @param bookedMinutes of these, booked and not cancelled
 * @param usedMinutes minutes it ran, as the base recorded them
 * @param outsideMinutes of these, for others than the operator of the base
 * @param firmsServed firms and teams that used it
 * @param income price of the bookings that were used, by others than the operator
 * @param rating average of the ratings, 1 to 5; null without any
 */
@NamedInterface(propagate = false)
public record YearOfUse(
        int year,
        long openMinutes,
        long bookedMinutes,
        long usedMinutes,
        long outsideMinutes,
        long firmsServed,
        Yuan income,
        @Nullable Double rating) {}
