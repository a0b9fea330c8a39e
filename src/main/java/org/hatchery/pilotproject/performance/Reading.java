package org.hatchery.pilotproject.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hatchery.shared.Hundredths;
import org.jspecify.annotations.Nullable;

/**
 * What was found for an indicator; a part that nobody knows is null.
 *
 * @param denominator null as well where the indicator has none
 */
public record Reading(
        @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
    public static final Reading UNKNOWN = new Reading(null, null);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Reading of(@Nullable Integer count) {
        return of(count, null);
    }

    static Reading of(@Nullable Integer count, @Nullable Integer outOf) {
        return new Reading(decimal(count), decimal(outOf));
    }

    static Reading of(@Nullable Hundredths amount) {
        return of(amount, null);
    }

    static Reading of(@Nullable Hundredths amount, @Nullable Hundredths outOf) {
        return new Reading(decimal(amount), decimal(outOf));
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }

    private static @Nullable BigDecimal decimal(@Nullable Hundredths amount) {
        return amount == null ? null : amount.toDecimal();
    }

    /** The value, shares in per cent, of at most two places; null where data is lacking. */
    @Nullable BigDecimal value(Indicator.Form form) {
        return switch (form) {
            case COUNT -> numerator == null ? null : rounded(numerator);
            case SHARE -> quotient(HUNDRED);
            case MEAN -> quotient(BigDecimal.ONE);
        };
    }

    private static BigDecimal rounded(BigDecimal exact) {
        return exact.scale() > 2 ? exact.setScale(2, RoundingMode.HALF_UP) : exact;
    }

    private @Nullable BigDecimal quotient(BigDecimal factor) {
        if (numerator == null || denominator == null || denominator.signum() == 0) {
            return null;
        }
        return numerator.multiply(factor).divide(denominator, 2, RoundingMode.HALF_UP);
    }
}
