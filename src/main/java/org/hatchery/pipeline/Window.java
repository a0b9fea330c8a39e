package org.hatchery.pipeline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days of a period that are over or running.
 *
 * @param stockOn last of these days, on whose end stocks are counted
 */
public record Window(LocalDate from, LocalDate stockOn) {
    /** The part of a period up to today; the period has begun. */
    public static Window of(Period period, LocalDate today) {
        LocalDate last = period.lastDay();
        return new Window(period.firstDay(), last.isAfter(today) ? today : last);
    }

    boolean contains(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(stockOn);
    }

    /**
     * Days of the window within a span.
     *
     * @param to first day after the span; null when it has no end
     */
    long days(LocalDate begin, @Nullable LocalDate to) {
        LocalDate first = begin.isAfter(from) ? begin : from;
        LocalDate after = stockOn.plusDays(1);
        LocalDate end = to == null || to.isAfter(after) ? after : to;
        return Math.max(0, DAYS.between(first, end));
    }
}
