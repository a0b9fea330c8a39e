package org.hatchery.pilotproject.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.hatchery.pilot.use.YearOfUse;
import org.jspecify.annotations.Nullable;

/** How the equipment of a base was used in one year. */
record UseYear(YearOfUse use) {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** What it says about the performance of the base. */
    Map<Indicator, Reading> readings() {
        BigDecimal open = hours(use.openMinutes());
        BigDecimal used = hours(use.usedMinutes());
        BigDecimal outside = hours(use.outsideMinutes());
        return Map.of(
                Indicator.OPEN_HOURS, new Reading(open, null),
                Indicator.BOOKING_RATE, new Reading(hours(use.bookedMinutes()), open),
                Indicator.USE_RATE, new Reading(used, open),
                Indicator.OUTSIDE_USE_SHARE, new Reading(outside, used),
                Indicator.SHARING_HOURS, new Reading(outside, null),
                Indicator.EQUIPMENT_USERS, new Reading(BigDecimal.valueOf(use.firmsServed()), null),
                Indicator.EQUIPMENT_RATING, new Reading(rating(use.rating()), null));
    }

    /** Exact enough for shares; what is shown is rounded later. */
    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, 6, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal rating(@Nullable Double stars) {
        return stars == null ? null : BigDecimal.valueOf(stars);
    }
}
