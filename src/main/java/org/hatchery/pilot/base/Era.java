package org.hatchery.pilot.base;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** The time in which anything of this module can lie, so that nobody reckons with days of which there are none. */
public final class Era {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private Era() {}

    /**
     * Lets days from 1900 to 2199 through.
     *
     * @throws Rejection WRONG_DATES
     */
    public static void check(@Nullable LocalDate day, String field) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            throw new Rejection(WRONG_DATES, field, Words.say("pilot.check-year-day-lies"));
        }
    }

    public static void check(LocalDateTime moment, String field) {
        check(moment.toLocalDate(), field);
    }
}
