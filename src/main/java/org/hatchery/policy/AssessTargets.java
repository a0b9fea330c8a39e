package org.hatchery.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.hatchery.shared.Scope;
import org.springframework.stereotype.Component;

/**
 * Puts the targets of a region beside what there is.
 *
 * <p>However many targets there are, the database is asked once for them, once for their documents, and once for the
 * figures of each set of regions at each time.
 */
@Component
public class AssessTargets {
    private final TargetDirectory targets;
    private final PolicyDirectory policies;
    private final Figures figures;
    private final Clock clock;

    AssessTargets(TargetDirectory targets, PolicyDirectory policies, Figures figures, Clock clock) {
        this.targets = targets;
        this.policies = policies;
        this.figures = figures;
        this.clock = clock;
    }

    /** Whether a year has begun, so that there is something to compare. */
    public boolean hasBegun(int year) {
        return year >= 1 && year <= LocalDate.now(clock).getYear();
    }

    /** Every target set for the region, alone or with others; whoever asks has checked the region and the year. */
    public TargetReport assess(RegionCode region, int year, Scope scope) {
        LocalDate measuredOn = measuredOn(year);
        List<Assessment> assessments = assessments(region, year, measuredOn, scope);
        Actuals<Target> actual = read(
                assessments,
                one -> one.isMeasured() ? Optional.of(new Period(String.valueOf(year))) : Optional.empty());
        Actuals<Target> recorded = read(assessments, Assessment::beginning);
        List<TargetProgress> progress = assessments.stream()
                .map(one -> one.with(
                        actual.values().get(one.target()), recorded.values().get(one.target())))
                .toList();
        return new TargetReport(region, year, measuredOn, Actuals.earliest(List.of(actual, recorded)), progress);
    }

    private LocalDate measuredOn(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        return last.isAfter(today) ? today : last;
    }

    private List<Assessment> assessments(RegionCode region, int year, LocalDate measuredOn, Scope scope) {
        List<Target> found = targets.of(region, year);
        Map<PolicyDocumentId, PolicyDocument> documents =
                policies.find(found.stream().map(Target::document).collect(Collectors.toSet())).stream()
                        .collect(toMap(PolicyDocument::id, Function.identity()));
        return found.stream()
                .map(target -> new Assessment(
                        target,
                        figures.unmeasured(target).orElse(null),
                        Objects.requireNonNull(documents.get(target.document())),
                        year,
                        measuredOn,
                        isVisible(target, scope)))
                .toList();
    }

    private static boolean isVisible(Target target, Scope scope) {
        return target.regions().stream().allMatch(code -> scope.includes(code.visibleTo()));
    }

    /** The values that these targets ask for at their times, those of the same regions and time together. */
    private Actuals<Target> read(List<Assessment> all, Function<Assessment, Optional<Period>> time) {
        Map<Ask, List<Assessment>> asked = all.stream()
                .filter(one -> time.apply(one).isPresent())
                .collect(groupingBy(one -> new Ask(
                        Set.copyOf(one.target().regions()), time.apply(one).orElseThrow())));
        return Actuals.together(asked.entrySet().stream()
                .map(ask -> read(ask.getKey(), ask.getValue()))
                .toList());
    }

    private Actuals<Target> read(Ask ask, List<Assessment> asking) {
        Set<String> metrics = asking.stream()
                .map(one -> Objects.requireNonNull(one.target().metric()))
                .collect(Collectors.toSet());
        Actuals<String> found = figures.of(ask.regions(), ask.period(), metrics);
        Map<Target, BigDecimal> values = new HashMap<>();
        asking.stream()
                .map(Assessment::target)
                .filter(target -> found.values().containsKey(target.metric()))
                .forEach(target -> values.put(target, found.values().get(target.metric())));
        return new Actuals<>(values, found.asOf());
    }

    /** Figures of some regions together at one time. */
    private record Ask(Set<RegionCode> regions, Period period) {}
}
