package org.hatchery.application.calendar;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Citation;

/**
 * Arrangement of a year's holidays (节假日安排).
 *
 * @param holidays spans of days off, weekends within them among them
 * @param worked days of weekends on which people work instead (调休上班)
 */
record CalendarYear(int year, List<Span> holidays, List<LocalDate> worked, Citation citation) {
    /** Days off, the first and the last one included. */
    record Span(LocalDate from, LocalDate to) {
        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
