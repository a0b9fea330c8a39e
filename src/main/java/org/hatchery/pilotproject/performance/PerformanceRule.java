package org.hatchery.pilotproject.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Dated rule by which a region evaluates its pilot-test bases (绩效评价规则).
 *
 * @param from first day in force; null where the source gives no date
 * @param to first day no longer in force; null while it is
 * @param indicators empty where the source names none; nothing is scored then
 * @param passMark points needed to pass; null where the source names none
 * @param grades empty where the source names none
 */
@Document("performanceRules")
@NamedInterface(propagate = false)
public record PerformanceRule(
        @Id String key,
        RegionCode region,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<IndicatorWeight> indicators,
        @Nullable Integer passMark,
        List<Grade> grades,
        Citation citation) {

    boolean isInForce(LocalDate day) {
        return Span.covers(from, to, day);
    }

    Optional<IndicatorWeight> weightOf(Indicator indicator) {
        return indicators.stream()
                .filter(weight -> weight.indicator() == indicator)
                .findFirst();
    }

    /** Whether it says how to score. */
    boolean scores() {
        return !indicators.isEmpty();
    }

    /** Highest grade that so many points give. */
    Optional<Grade> grade(BigDecimal points) {
        return grades.stream()
                .filter(grade -> points.compareTo(BigDecimal.valueOf(grade.from())) >= 0)
                .max(Comparator.comparingInt(Grade::from));
    }

    /** The rule for a place on a day: that of the smallest region around it, and of these the latest. */
    static Optional<PerformanceRule> forPlace(List<PerformanceRule> rules, RegionCode place, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.isInForce(day) && rule.region().contains(place))
                .max(Comparator.<PerformanceRule>comparingInt(
                                rule -> rule.region().lineage().size())
                        .thenComparing(PerformanceRule::from, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}
