package org.hatchery.supervision.evaluation;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TEN;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How a value becomes points (计分方式); at most as many as the indicator weighs.
 *
 * @param from of {@link Kind#LINEAR}: no points up to it; of {@link Kind#THRESHOLD}: no points below it
 * @param to of {@link Kind#LINEAR}: all points from it on
 * @param at of {@link Kind#THRESHOLD}: points at {@code from}
 * @param each points of each unit, or of each above {@code from}
 */
@NamedInterface(propagate = false)
public record ScoringForm(
        Kind kind,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable BigDecimal at,
        @Nullable BigDecimal each) {
    /** Which form. */
    @NamedInterface(propagate = false)
    public enum Kind {
        LINEAR,
        THRESHOLD,
        PER_UNIT,
        OF_BEST,
        EXPERT,
        YES_NO
    }

    /** Whether there is such a value. */
    boolean takes(BigDecimal value) {
        return kind != Kind.EXPERT || value.compareTo(TEN) <= 0;
    }

    /** Points of a value. */
    BigDecimal points(BigDecimal value, BigDecimal weight, BigDecimal best) {
        BigDecimal points =
                switch (kind) {
                    case LINEAR -> weight.multiply(share(value.subtract(of(from)), of(to).subtract(of(from))));
                    case THRESHOLD ->
                        value.compareTo(of(from)) < 0 ? ZERO : of(at).add(of(each).multiply(value.subtract(of(from))));
                    case PER_UNIT -> of(each).multiply(value);
                    case OF_BEST -> weight.multiply(share(value, best));
                    case EXPERT -> weight.multiply(share(value, TEN));
                    case YES_NO -> value.signum() > 0 ? weight : ZERO;
                };
        return points.max(ZERO).min(weight);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? ZERO
                : part.divide(whole, MathContext.DECIMAL64).max(ZERO).min(ONE);
    }

    private static BigDecimal of(@Nullable BigDecimal set) {
        return set == null ? ZERO : set;
    }
}
