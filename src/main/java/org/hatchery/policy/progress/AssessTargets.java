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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.Edition;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetDirectory;
import org.hatchery.policy.target.TargetId;
import org.hatchery.policy.target.TargetPlace;
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
        return assess(region, year, LocalDate.now(clock), scope);
    }

    /**
     * The same by what was promised at the end of a day.
     *
     * @param heldOn day whose versions of targets and documents are compared
     */
    public TargetReport assess(RegionCode region, int year, LocalDate heldOn, Scope scope) {
        LocalDate measuredOn = measuredOn(year);
        List<Target> ever = targets.of(region, heldOn);
        List<Target> found =
                ever.stream().filter(target -> target.concerns(year)).toList();
        List<Target> parts = targets.partsOf(found.stream().map(Target::root).toList(), heldOn).stream()
                .filter(part -> part.concerns(year))
                .toList();
        Map<TargetId, Assessment> assessments = assessments(found, parts, ever, heldOn, year, measuredOn, scope);
        Actuals actual = figures.of(assessments.values().stream()
                .flatMap(one -> one.asks().stream())
                .collect(Collectors.toSet()));
        Map<Ask, BigDecimal> values = new HashMap<>(actual.values());
        Map<TargetId, TargetProgress> progress = new HashMap<>();
        assessments.forEach((id, one) -> progress.put(id, one.with(values)));
        List<TargetPlace> places = targets.around(region, heldOn);
        return new TargetReport(
                region,
                year,
                measuredOn,
                actual.asOf(),
                shared(found, parts, progress, heldOn),
                places,
                heldOn,
                found.isEmpty()
                        ? furthest(region, places)
                                .flatMap(place -> targets.last(place, heldOn))
                                .orElse(null)
                        : null);
    }

    /** Each beside its parts, and beside what it is a part of. */
    private List<TargetProgress> shared(
            List<Target> found, List<Target> parts, Map<TargetId, TargetProgress> progress, LocalDate heldOn) {
        Map<TargetId, Target> wholes = targets
                .roots(
                        found.stream()
                                .map(Target::whole)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()),
                        heldOn)
                .stream()
                .collect(toMap(Target::root, Function.identity(), (one, other) -> one));
        return found.stream()
                .map(target -> {
                    List<TargetProgress> own = parts.stream()
                            .filter(part -> target.root().equals(part.whole()))
                            .map(part -> Objects.requireNonNull(progress.get(part.id())))
                            .toList();
                    Target whole = target.whole() == null ? null : wholes.get(target.whole());
                    return Objects.requireNonNull(progress.get(target.id()))
                            .with(Shares.of(target, own, whole, figures.isAdditive(target)));
                })
                .toList();
    }

    /** Where the last promise is: in the region itself, else nearest above it, else the last of those below. */
    private static Optional<TargetPlace> furthest(RegionCode region, List<TargetPlace> places) {
        return places.stream()
                .filter(place -> place.region().contains(region))
                .max(comparing(place -> place.region().lineage().size()))
                .or(() -> places.stream().max(comparing(TargetPlace::lastYear)));
    }

    /** The version of one target that holds today, without its milestones; empty when none does. */
    Optional<Assessment> one(TargetId id, Scope scope) {
        LocalDate today = LocalDate.now(clock);
        var root = new TargetId(Edition.root(id.value()));
        return targets.roots(List.of(root), today).stream()
                .findFirst()
                .flatMap(target -> policies.find(List.of(target.document())).stream()
                        .findFirst()
                        .map(document -> assessment(target, List.of(), document, today.getYear(), today, scope)));
    }

    /** Targets that these clauses set in whichever version holds, each in this year or the one of its years that is nearest. */
    public Map<ClauseId, List<TargetProgress>> ofClauses(Collection<ClauseId> clauses, Scope scope) {
        List<Target> found = targets.ofClauses(clauses);
        Map<PolicyDocumentId, PolicyDocument> documents =
                policies.find(found.stream().map(Target::document).collect(Collectors.toSet())).stream()
                        .collect(toMap(PolicyDocument::id, Function.identity()));
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
        Map<String, List<TargetProgress>> byRoot = assessments.stream()
                .map(one -> one.with(values))
                .collect(Collectors.groupingBy(
                        one -> Edition.root(one.target().clause().value())));
        return clauses.stream()
                .distinct()
                .filter(clause -> byRoot.containsKey(Edition.root(clause.value())))
                .collect(toMap(
                        Function.identity(), clause -> byRoot.getOrDefault(Edition.root(clause.value()), List.of())));
    }

    private int nearest(Target target) {
        int year = LocalDate.now(clock).getYear();
        return Math.min(year, Math.max(target.firstYear(), Math.min(year, target.lastYear())));
    }

    private LocalDate measuredOn(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.now(clock);
        return last.isAfter(today) ? today : last;
    }

    private Map<TargetId, Assessment> assessments(
            List<Target> found,
            List<Target> parts,
            List<Target> ever,
            LocalDate heldOn,
            int year,
            LocalDate measuredOn,
            Scope scope) {
        List<Target> all = Stream.concat(found.stream(), parts.stream()).toList();
        Map<PolicyDocumentId, PolicyDocument> documents =
                documents(all.stream().map(Target::document).collect(Collectors.toSet()), heldOn).stream()
                        .collect(toMap(PolicyDocument::id, Function.identity()));
        return all.stream()
                .collect(toMap(
                        Target::id,
                        target -> assessment(
                                target,
                                milestones(target, ever),
                                Objects.requireNonNull(documents.get(target.document())),
                                year,
                                measuredOn,
                                scope),
                        (one, same) -> one));
    }

    /** Nothing stood in the place of what holds today. */
    private List<PolicyDocument> documents(Set<PolicyDocumentId> ids, LocalDate heldOn) {
        return heldOn.isBefore(LocalDate.now(clock)) ? policies.find(ids, heldOn) : policies.find(ids);
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
