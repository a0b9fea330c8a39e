package org.hatchery.policy.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hatchery.policy.document.Basis;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.Reliability;
import org.hatchery.policy.document.ValidityState;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.Target.Comparator;
import org.hatchery.policy.target.Target.Coverage;
import org.hatchery.policy.target.Target.Nature;
import org.hatchery.policy.target.Timing;
import org.hatchery.policy.target.Timing.Counting;
import org.hatchery.shared.Period;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Compares one target with what there is on a day, as far as that is honest.
 *
 * @param milestones earlier promises of the same document, in order of time
 * @param unmeasured why no metric answers it; null when one does
 * @param visible whether all regions of the target lie in the scope of whoever asks
 */
record Assessment(
        Target target,
        List<Target> milestones,
        @Nullable Sentence unmeasured,
        PolicyDocument document,
        int year,
        LocalDate measuredOn,
        boolean visible) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ValidityState state() {
        return document.stateOn(measuredOn);
    }

    /** Every figure that the comparison needs. */
    Set<Ask> asks() {
        Set<Ask> asks = new LinkedHashSet<>();
        if (isMeasured()) {
            asks.add(ask(moment(year)));
            passed().forEach(earlier -> asks.add(ask(moment(due(earlier)))));
            beginning().ifPresent(moment -> asks.add(ask(moment)));
        }
        return asks;
    }

    /** Whether an actual value is asked for, to be compared or only shown. */
    boolean isMeasured() {
        return visible && target.metric() != null;
    }

    /** What there was up to the day of measurement in that year, as the target counts. */
    Ask askOf(int of) {
        return ask(moment(of));
    }

    Ask ask(Moment moment) {
        return new Ask(Objects.requireNonNull(target.metric()), Set.copyOf(target.regions()), moment);
    }

    private Moment moment(int of) {
        return target.timing().counting() == Counting.CUMULATIVE
                ? Moment.since(Math.min(firstYear(), of), of)
                : Moment.of(of);
    }

    /** From which year on what is cumulative is added up. */
    private int firstYear() {
        Integer from = target.timing().from();
        LocalDate began = document.validity().from();
        if (from != null) {
            return from;
        }
        return began == null ? target.firstYear() : began.getYear();
    }

    /** Earlier promises whose year was over. */
    private List<Target> passed() {
        return milestones.stream()
                .filter(earlier -> !endOf(due(earlier)).isAfter(measuredOn))
                .toList();
    }

    private static int due(Target earlier) {
        return Objects.requireNonNull(earlier.timing().to(), "A milestone has a year.");
    }

    /** When the way to the target begins; empty unless the beginning is to be read from the records. */
    Optional<Moment> beginning() {
        boolean read = hindrance() == null && noPace() == null && isReachedByDegrees() && target.baseline() == null;
        return read && target.timing().counting() != Counting.CUMULATIVE
                ? Optional.ofNullable(document.validity().from()).map(this::before)
                : Optional.empty();
    }

    private Moment before(LocalDate day) {
        return target.timing().counting() == Counting.IN_YEAR
                ? Moment.of(day.getYear() - 1)
                : Moment.of(new Period(YearMonth.from(day).minusMonths(1).toString()));
    }

    private boolean isReachedByDegrees() {
        return target.timing().kind() == Timing.Kind.BY_END_OF_YEAR;
    }

    /**
     * The comparison.
     *
     * @param found what there is by what was asked; what cannot be told is absent
     */
    TargetProgress with(Map<Ask, BigDecimal> found) {
        BigDecimal actual = isMeasured() ? found.get(ask(moment(year))) : null;
        Hindrance hindrance = hindrance();
        if (hindrance == null && actual == null) {
            hindrance = Hindrance.NOTHING_RECORDED;
        }
        if (hindrance != null || actual == null) {
            return hindered(actual, hindrance, milestones(found, false));
        }
        return compared(
                actual, beginning().map(moment -> found.get(ask(moment))).orElse(null), milestones(found, true));
    }

    private List<Milestone> milestones(Map<Ask, BigDecimal> found, boolean compared) {
        return passed().stream()
                .map(earlier ->
                        milestone(earlier, isMeasured() ? found.get(ask(moment(due(earlier)))) : null, compared))
                .toList();
    }

    private static Milestone milestone(Target earlier, @Nullable BigDecimal actual, boolean compared) {
        BigDecimal goal = goal(earlier);
        Boolean met = actual == null || !compared
                ? null
                : (Boolean) earlier.comparator().isMet(actual, goal);
        return new Milestone(earlier.id(), due(earlier), goal, actual, met);
    }

    private static BigDecimal goal(Target target) {
        return Objects.requireNonNull(target.value(), "Only deadlines have no value.");
    }

    private TargetProgress hindered(
            @Nullable BigDecimal actual, @Nullable Hindrance hindrance, List<Milestone> earlier) {
        Hindrance why = Objects.requireNonNull(hindrance);
        return new TargetProgress(
                target,
                state(),
                actual,
                null,
                null,
                null,
                why,
                reason(why),
                null,
                NoPace.NOT_COMPARED,
                earlier,
                Shares.NONE);
    }

    private TargetProgress compared(BigDecimal actual, @Nullable BigDecimal recorded, List<Milestone> earlier) {
        BigDecimal goal = goal(target);
        BigDecimal gap = actual.subtract(goal);
        boolean met = target.comparator().isMet(actual, goal);
        NoPace noPace = noPace();
        Pace pace = noPace == null
                ? course(goal, recorded)
                        .map(course -> pace(course.on(measuredOn), actual))
                        .orElse(null)
                : null;
        NoPace why = noPace == null && pace == null ? NoPace.NO_BASELINE : noPace;
        return new TargetProgress(
                target, state(), actual, gap, percent(gap, goal), met, null, null, pace, why, earlier, Shares.NONE);
    }

    /** What stands against a comparison, whatever the actual value. */
    @Nullable Hindrance hindrance() {
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
            case TARGET_YEARS_OVER -> Hindrance.TARGET_YEARS_OVER;
            case IN_FORCE, UNKNOWN -> hindranceOfMetric();
        };
    }

    private @Nullable Hindrance hindranceOfMetric() {
        if (!visible) {
            return Hindrance.OUTSIDE_SCOPE;
        }
        if (target.reliability() == Reliability.SUSPECT) {
            return Hindrance.SUSPECT_SOURCE;
        }
        if (target.coverage() == Coverage.INCUBATED_FIRMS_ONLY) {
            return Hindrance.INCUBATED_FIRMS_ONLY;
        }
        return target.comparator() == Comparator.ABOUT ? Hindrance.NO_TOLERANCE : null;
    }

    /** The reason of the target itself where it gives one, such as what is not recorded. */
    Sentence reason(Hindrance hindrance) {
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
            case BY_END_OF_YEAR -> isHalfAYear() ? NoPace.YEAR_RUNNING : null;
            case EVERY_YEAR -> null;
            case THROUGHOUT, AS_IT_STOOD -> NoPace.NO_LINE;
            case UNSTATED -> NoPace.NO_YEAR;
        };
    }

    /** Whether whole years are compared and this one is not over. */
    private boolean isHalfAYear() {
        return target.timing().counting() == Counting.IN_YEAR && measuredOn.isBefore(endOf(year));
    }

    private Optional<Course> course(BigDecimal goal, @Nullable BigDecimal recorded) {
        if (target.timing().kind() == Timing.Kind.EVERY_YEAR) {
            return Optional.of(new Course(List.of(
                    new Line(endOf(year - 1), BigDecimal.ZERO, Basis.STATED, endOf(year), goal, target.comparator()))));
        }
        return Optional.ofNullable(target.timing().to())
                .map(due -> Way.from(start(recorded)).over(milestones).to(endOf(due), goal, target.comparator()))
                .filter(way -> !way.isEmpty())
                .map(Course::new)
                .filter(course -> !measuredOn.isBefore(course.legs().get(0).from()));
    }

    /** Where the way begins, as far as that is known. */
    private Optional<Way.Point> start(@Nullable BigDecimal recorded) {
        var baseline = target.baseline();
        if (baseline != null) {
            return Optional.of(new Way.Point(endOf(baseline.year()), baseline.value(), baseline.source()));
        }
        if (target.timing().counting() == Counting.CUMULATIVE) {
            return Optional.of(new Way.Point(endOf(firstYear() - 1), BigDecimal.ZERO, Basis.STATED));
        }
        return recorded == null
                ? Optional.empty()
                : beginning()
                        .map(moment -> new Way.Point(moment.periods().get(0).lastDay(), recorded, Basis.RECORDED));
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private Pace pace(Line line, BigDecimal actual) {
        return new Pace(
                line.from(), line.start(), line.basis(), line.expectedOn(measuredOn), line.isKept(actual, measuredOn));
    }

    private static @Nullable BigDecimal percent(BigDecimal gap, BigDecimal goal) {
        return goal.signum() == 0
                ? null
                : gap.multiply(HUNDRED).divide(goal, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
