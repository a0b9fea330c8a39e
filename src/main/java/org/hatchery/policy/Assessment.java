package org.hatchery.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.hatchery.policy.Target.Comparator;
import org.hatchery.policy.Target.Coverage;
import org.hatchery.policy.Target.Nature;
import org.hatchery.shared.Period;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Compares one target with what there is on a day, as far as that is honest.
 *
 * @param unmeasured why no metric answers it; null when one does
 * @param visible whether all regions of the target lie in the scope of whoever asks
 */
record Assessment(
        Target target,
        @Nullable Sentence unmeasured,
        PolicyDocument document,
        int year,
        LocalDate measuredOn,
        boolean visible) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ValidityState state() {
        return document.stateOn(measuredOn);
    }

    /** Whether an actual value is asked for, to be compared or only shown. */
    boolean isMeasured() {
        return visible && target.metric() != null;
    }

    /** The month at whose end the way to the target begins; empty unless the beginning is to be read from the records. */
    Optional<Period> beginning() {
        boolean read = hindrance() == null && noPace() == null && isReachedByDegrees() && target.baseline() == null;
        return read ? Optional.ofNullable(document.validity().from()).map(Assessment::monthBefore) : Optional.empty();
    }

    private static Period monthBefore(LocalDate day) {
        return new Period(YearMonth.from(day).minusMonths(1).toString());
    }

    private boolean isReachedByDegrees() {
        return target.timing().kind() == Timing.Kind.BY_END_OF_YEAR;
    }

    /**
     * The comparison.
     *
     * @param recorded value at the beginning of the document; null when none was read
     */
    TargetProgress with(@Nullable BigDecimal actual, @Nullable BigDecimal recorded) {
        Hindrance hindrance = hindrance();
        if (hindrance != null) {
            return hindered(actual, hindrance);
        }
        return actual == null ? hindered(null, Hindrance.NOTHING_RECORDED) : compared(actual, recorded);
    }

    private TargetProgress hindered(@Nullable BigDecimal actual, Hindrance hindrance) {
        Sentence reason = reason(hindrance);
        return new TargetProgress(
                target, state(), actual, null, null, null, hindrance, reason, null, NoPace.NOT_COMPARED);
    }

    private TargetProgress compared(BigDecimal actual, @Nullable BigDecimal recorded) {
        BigDecimal goal = Objects.requireNonNull(target.value(), "Only deadlines have no value.");
        BigDecimal gap = actual.subtract(goal);
        boolean met = target.comparator().isMet(actual, goal);
        NoPace noPace = noPace();
        Pace pace = noPace == null
                ? line(goal, recorded).map(line -> pace(line, actual)).orElse(null)
                : null;
        NoPace why = noPace == null && pace == null ? NoPace.NO_BASELINE : noPace;
        return new TargetProgress(target, state(), actual, gap, percent(gap, goal), met, null, null, pace, why);
    }

    /** What stands against a comparison, whatever the actual value. */
    private @Nullable Hindrance hindrance() {
        if (target.nature() != Nature.TARGET) {
            return Hindrance.NOT_A_TARGET;
        }
        if (target.reliability() == Reliability.CORRUPT) {
            return Hindrance.CORRUPT_SOURCE;
        }
        if (target.metric() == null) {
            return Hindrance.NOT_MEASURED;
        }
        return switch (state()) {
            case REPEALED -> Hindrance.REPEALED;
            case EXPIRED -> Hindrance.EXPIRED;
            case IN_FORCE, UNKNOWN -> hindranceOfMetric();
        };
    }

    private @Nullable Hindrance hindranceOfMetric() {
        if (!visible) {
            return Hindrance.OUTSIDE_SCOPE;
        }
        if (target.coverage() == Coverage.INCUBATED_FIRMS_ONLY) {
            return Hindrance.INCUBATED_FIRMS_ONLY;
        }
        return target.comparator() == Comparator.ABOUT ? Hindrance.NO_TOLERANCE : null;
    }

    /** The reason of the target itself where it gives one, such as what is not recorded. */
    private Sentence reason(Hindrance hindrance) {
        boolean says = hindrance == Hindrance.NOT_MEASURED || hindrance == Hindrance.NOT_A_TARGET;
        return unmeasured != null && says ? unmeasured : hindrance.getReason();
    }

    /** What stands against a pace, whatever the values. */
    private @Nullable NoPace noPace() {
        if (state() != ValidityState.IN_FORCE) {
            return NoPace.NOT_IN_FORCE;
        }
        if (target.comparator() == Comparator.EQ) {
            return NoPace.NO_LINE;
        }
        return switch (target.timing().kind()) {
            case BY_END_OF_YEAR, EVERY_YEAR -> null;
            case THROUGHOUT, AS_IT_STOOD -> NoPace.NO_LINE;
            case UNSTATED -> NoPace.NO_YEAR;
        };
    }

    private Optional<Line> line(BigDecimal goal, @Nullable BigDecimal recorded) {
        if (target.timing().kind() == Timing.Kind.EVERY_YEAR) {
            return Optional.of(line(endOf(year - 1), BigDecimal.ZERO, endOf(year), goal));
        }
        Integer due = target.timing().to();
        return due == null ? Optional.empty() : lineTo(endOf(due), goal, recorded);
    }

    private Optional<Line> lineTo(LocalDate due, BigDecimal goal, @Nullable BigDecimal recorded) {
        var baseline = target.baseline();
        if (baseline != null) {
            return Optional.of(line(endOf(baseline.year()), baseline.value(), due, goal));
        }
        // nought is what there is of any time before anybody recorded anything
        return recorded == null || recorded.signum() == 0
                ? Optional.empty()
                : beginning().map(month -> line(month.lastDay(), recorded, due, goal));
    }

    private Line line(LocalDate from, BigDecimal start, LocalDate to, BigDecimal goal) {
        return new Line(from, start, to, goal, target.comparator());
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private Pace pace(Line line, BigDecimal actual) {
        return new Pace(
                line.from(), line.start(), basis(), line.expectedOn(measuredOn), line.isKept(actual, measuredOn));
    }

    private Basis basis() {
        if (target.timing().kind() == Timing.Kind.EVERY_YEAR) {
            return Basis.STATED;
        }
        return target.baseline() == null ? Basis.RECORDED : target.baseline().source();
    }

    private static @Nullable BigDecimal percent(BigDecimal gap, BigDecimal goal) {
        return goal.signum() == 0
                ? null
                : gap.multiply(HUNDRED).divide(goal, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
