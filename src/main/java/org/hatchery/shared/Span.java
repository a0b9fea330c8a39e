package org.hatchery.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from a first one, included, to a last one, excluded; either end may be open. */
public final class Span {
    private Span() {}

    public static boolean covers(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** The earlier of two ends; null when neither is known. */
    @Nullable public static LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
