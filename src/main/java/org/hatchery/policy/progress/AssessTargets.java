package org.hatchery.policy.progress;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetDirectory;
import org.hatchery.policy.target.TargetId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Puts the targets of a region beside what there is.
 *
 * <p>However many targets there are, the database is asked once for them, once for their documents, once for where else
 * there are any, and once for the figures.
 */
@Component
@NamedInterface(propagate = false)
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
        Actuals actual = figures.of(
                assessments.stream().flatMap(one -> one.asks().stream()).collect(Collectors.toSet()));
        Map<Ask, BigDecimal> values = new HashMap<>(actual.values());
        List<TargetProgress> progress =
                assessments.stream().map(one -> one.with(values)).toList();
        return new TargetReport(region, year, measuredOn, actual.asOf(), progress, targets.around(region));
    }

    /** One target as of today, without its milestones; empty when there is none. */
    Optional<Assessment> one(TargetId id, Scope scope) {
        LocalDate today = LocalDate.now(clock);
        return targets.find(List.of(id)).stream()
                .findFirst()
                .flatMap(target -> policies.find(List.of(target.document())).stream()
                        .findFirst()
                        .map(document -> assessment(target, List.of(), document, today.getYear(), today, scope)));
    }

    /** Targets that these clauses set, each in this year or the one of its years that is nearest. */
    public Map<ClauseId, List<TargetProgress>> ofClauses(Collection<ClauseId> clauses, Scope scope) {
        List<Target> found = targets.ofClauses(clauses);
        Map<PolicyDocumentId, PolicyDocument> documents = documents(found);
        List<Assessment> assessments = found.stream()
                .map(target -> {
                    int year = nearest(target);
                    return assessment(
                            target,
                            List.of(),
                            Objects.requireNonNull(documents.get(target.document())),
                            year,
                            measuredOn(year),
                            scope);
                })
                .toList();
        Map<Ask, BigDecimal> values = new HashMap<>(figures.of(
                        assessments.stream().flatMap(one -> one.asks().stream()).collect(Collectors.toSet()))
                .values());
        return assessments.stream()
                .map(one -> one.with(values))
                .collect(Collectors.groupingBy(one -> one.target().clause()));
    }

    private int nearest(Target target) {
        int year = LocalDate.now(clock).getYear();
        return Math.min(year, Math.max(target.firstYear(), Math.min(year, target.lastYear())));
    }

    private Map<PolicyDocumentId, PolicyDocument> documents(List<Target> found) {
        return policies.find(found.stream().map(Target::document).collect(Collectors.toSet())).stream()
                .collect(toMap(PolicyDocument::id, Function.identity()));
    }

    private LocalDate measuredOn(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        return last.isAfter(today) ? today : last;
    }

    private List<Assessment> assessments(RegionCode region, int year, LocalDate measuredOn, Scope scope) {
        List<Target> ever = targets.of(region);
        List<Target> found =
                ever.stream().filter(target -> target.concerns(year)).toList();
        Map<PolicyDocumentId, PolicyDocument> documents = documents(found);
        return found.stream()
                .map(target -> assessment(
                        target,
                        milestones(target, ever),
                        Objects.requireNonNull(documents.get(target.document())),
                        year,
                        measuredOn,
                        scope))
                .toList();
    }

    private Assessment assessment(
            Target target,
            List<Target> milestones,
            PolicyDocument document,
            int year,
            LocalDate measuredOn,
            Scope scope) {
        return new Assessment(
                target,
                milestones,
                figures.unmeasured(target).orElse(null),
                document,
                year,
                measuredOn,
                isVisible(target, scope));
    }

    private static List<Target> milestones(Target target, List<Target> ever) {
        return ever.stream()
                .filter(other -> other.isMilestoneOf(target))
                .sorted(comparing(other -> other.timing().to()))
                .toList();
    }

    private static boolean isVisible(Target target, Scope scope) {
        return target.regions().stream().allMatch(code -> scope.includes(code.visibleTo()));
    }
}
