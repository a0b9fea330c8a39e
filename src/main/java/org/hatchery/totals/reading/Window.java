package org.hatchery.totals.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import org.hatchery.shared.Period;
import org.springframework.modulith.NamedInterface;

/**
 * The days of a period that are over or running.
 *
 * @param stockOn last of these days, at whose end stocks stand
 * @param isYear whether the period is a year
 */
@NamedInterface(propagate = false)
public record Window(LocalDate from, LocalDate stockOn, boolean isYear) {
    /** The part of a period up to today; the period has begun. */
    public static Window of(Period period, LocalDate today) {
        LocalDate last = period.lastDay();
        boolean year = period.firstDay().plusYears(1).equals(period.dayAfter());
        return new Window(period.firstDay(), last.isAfter(today) ? today : last, year);
    }

    /** The same months of the year before; a month that runs now was whole then. */
    public Window aYearBefore() {
        return new Window(
                from.minusYears(1), YearMonth.from(stockOn).minusYears(1).atEndOfMonth(), isYear);
    }
}
