package org.hatchery.totals.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Part of a whole, with both. */
@NamedInterface(propagate = false)
public record Share(long numerator, long denominator) {
    public static Share of(long numerator, long denominator) {
        return new Share(numerator, denominator);
    }

    /** Numerator by denominator; null when the denominator is 0. */
    public @Nullable Double value() {
        return denominator == 0 ? null : (double) numerator / denominator;
    }
}
