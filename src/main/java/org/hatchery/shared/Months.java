package org.hatchery.shared;

import java.time.LocalDate;

/** Counts in months as the Civil Code does (民法典第二百零一条、第二百零二条). */
public final class Months {
    private Months() {}

    /**
     * Last day of a time of so many months: the first day does not count, so it is the corresponding day, or the last day
     * of a month that has none.
     */
    public static LocalDate lastDay(LocalDate first, int months) {
        return first.plusMonths(months);
    }
}
