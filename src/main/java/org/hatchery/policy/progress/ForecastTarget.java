package org.hatchery.policy.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetId;
import org.hatchery.policy.target.Timing;
import org.hatchery.policy.target.Timing.Counting;
import org.hatchery.shared.Period;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Use case: draws the line of the last twelve whole months on to the day on which a target is due. */
@Component
@NamedInterface(propagate = false)
public class ForecastTarget {
    private static final int MONTHS = 12;
    private static final double DAYS_OF_A_MONTH = 365.2425 / 12;
    private static final int PLACES = 2;

    private final AssessTargets assess;
    private final Figures figures;
    private final MetricCatalogue catalogue;

    ForecastTarget(AssessTargets assess, Figures figures, MetricCatalogue catalogue) {
        this.assess = assess;
        this.figures = figures;
        this.catalogue = catalogue;
    }

    /** The forecast; empty when there is no such target. */
    public Optional<Forecast> of(TargetId id, Scope scope) {
        return assess.one(id, scope).map(this::of);
    }

    private Forecast of(Assessment assessment) {
        Target target = assessment.target();
        LocalDate dueOn = dueOn(target, assessment.measuredOn()).orElse(null);
        Hindrance hindrance = assessment.hindrance();
        if (hindrance != null) {
            return Forecast.none(target, dueOn, NoForecast.NOT_COMPARED, assessment.reason(hindrance));
        }
        if (dueOn == null) {
            return none(target, null, NoForecast.NO_DAY);
        }
        return counting(target) == Counting.STANDING || isAddedUp(target)
                ? read(assessment, dueOn)
                : none(target, dueOn, NoForecast.NOT_ADDED_UP);
    }

    private static Forecast none(Target target, @Nullable LocalDate dueOn, NoForecast why) {
        return Forecast.none(target, dueOn, why, why.getReason());
    }

    private boolean isAddedUp(Target target) {
        return catalogue
                .find(String.valueOf(target.metric()))
                .filter(Metric::isAdditive)
                .isPresent();
    }

    private static Counting counting(Target target) {
        Counting counting = target.timing().counting();
        return counting == null ? Counting.STANDING : counting;
    }

    /** The end of the last year that it names, or of this one where it is due every year; empty when that is over. */
    private static Optional<LocalDate> dueOn(Target target, LocalDate today) {
        Integer year = target.timing().kind() == Timing.Kind.EVERY_YEAR
                ? (target.concerns(today.getYear()) ? (Integer) today.getYear() : null)
                : target.timing().kind() == Timing.Kind.BY_END_OF_YEAR
                        ? target.timing().to()
                        : null;
        return Optional.ofNullable(year).map(last -> LocalDate.of(last, 12, 31)).filter(day -> day.isAfter(today));
    }

    private Forecast read(Assessment assessment, LocalDate dueOn) {
        Target target = assessment.target();
        LocalDate today = assessment.measuredOn();
        boolean standing = counting(target) == Counting.STANDING;
        Ask now = assessment.askOf(today.getYear());
        Map<Period, Ask> asks = new LinkedHashMap<>();
        lastMonths(today, standing ? MONTHS + 1 : MONTHS)
                .forEach(period -> asks.put(period, assessment.ask(Moment.of(period))));
        Map<Ask, BigDecimal> found = figures.of(
                        Stream.concat(Stream.of(now), asks.values().stream()).toList())
                .values();

        List<Forecast.Month> months = withoutGap(asks, found);
        BigDecimal actual = found.get(now);
        List<Double> changes = changes(months, standing);
        if (actual == null || changes.size() < Trend.FEWEST) {
            var none = NoForecast.TOO_FEW_MONTHS;
            return new Forecast(target, dueOn, months, actual, null, none, none.getReason());
        }
        var line = expected(target, actual, new Trend(changes), today, dueOn);
        return new Forecast(target, dueOn, months, actual, line, null, null);
    }

    /** Those since the last month of which nothing is known. */
    private static List<Forecast.Month> withoutGap(Map<Period, Ask> asks, Map<Ask, BigDecimal> found) {
        List<Forecast.Month> months = new ArrayList<>();
        asks.forEach((period, ask) -> Optional.ofNullable(found.get(ask))
                .ifPresentOrElse(value -> months.add(new Forecast.Month(period, value)), months::clear));
        return List.copyOf(months);
    }

    private static List<Period> lastMonths(LocalDate today, int many) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        return IntStream.range(0, many)
                .mapToObj(back -> new Period(last.minusMonths(many - 1L - back).toString()))
                .toList();
    }

    private static List<Double> changes(List<Forecast.Month> months, boolean standing) {
        return IntStream.range(standing ? 1 : 0, months.size())
                .mapToObj(place -> standing
                        ? months.get(place)
                                .value()
                                .subtract(months.get(place - 1).value())
                        : months.get(place).value())
                .map(BigDecimal::doubleValue)
                .toList();
    }

    /** What counts within a year that has not begun starts from nothing, and has the whole year before it. */
    private static Forecast.Expected expected(
            Target target, BigDecimal actual, Trend trend, LocalDate today, LocalDate dueOn) {
        boolean later = counting(target) == Counting.IN_YEAR && dueOn.getYear() > today.getYear();
        double start = later ? 0 : actual.doubleValue();
        double months = later ? MONTHS : ChronoUnit.DAYS.between(today, dueOn) / DAYS_OF_A_MONTH;
        double value = start + trend.after(months);
        double spread = trend.spread(months);
        BigDecimal low = rounded(value - spread);
        BigDecimal high = rounded(value + spread);
        BigDecimal goal = Objects.requireNonNull(target.value());
        return new Forecast.Expected(rounded(value), low, high, Outlook.of(target.comparator(), low, high, goal));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
    }
}
