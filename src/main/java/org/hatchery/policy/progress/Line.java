package org.hatchery.policy.progress;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.hatchery.policy.document.Basis;
import org.hatchery.policy.target.Target;

/**
 * Straight line from a value at the end of one day to a goal at the end of a later one (线性进度).
 *
 * <p>Its basis is how the start is known. Where the start already meets the goal, the line lies at the goal: nobody is asked to do better than was promised.
 */
record Line(
        LocalDate from, BigDecimal start, Basis basis, LocalDate to, BigDecimal goal, Target.Comparator comparator) {
    private static final int PLACES = 2;

    Line {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "A line leads from one day to a later one, not from " + from + " to " + to);
        }
    }

    /** Where the line lies at the end of a day, rounded. */
    BigDecimal expectedOn(LocalDate day) {
        return start().add(climb(day).divide(BigDecimal.valueOf(length()), PLACES, RoundingMode.HALF_UP))
                .stripTrailingZeros();
    }

    /** Whether a value at the end of a day is on the promised side of the line, exactly; on the last day, whether it meets the goal. */
    boolean isKept(BigDecimal actual, LocalDate day) {
        if (!day.isBefore(to)) {
            return comparator.isMet(actual, goal);
        }
        int side =
                actual.subtract(start()).multiply(BigDecimal.valueOf(length())).compareTo(climb(day));
        return comparator == Target.Comparator.LTE ? side <= 0 : side >= 0;
    }

    /** Value at which the line begins. */
    @Override
    public BigDecimal start() {
        return comparator.isMet(start, goal) ? goal : start;
    }

    /** What is to be gained by a day, times the length of the line. */
    private BigDecimal climb(LocalDate day) {
        long passed = Math.max(0, Math.min(length(), DAYS.between(from, day)));
        return goal.subtract(start()).multiply(BigDecimal.valueOf(passed));
    }

    private long length() {
        return DAYS.between(from, to);
    }
}
