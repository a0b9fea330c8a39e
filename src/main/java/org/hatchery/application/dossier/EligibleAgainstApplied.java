package org.hatchery.application.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.award.entitlement.AwardSubject;
import org.hatchery.award.entitlement.AwardSubjects;
import org.hatchery.award.entitlement.Entitlement;
import org.hatchery.award.entitlement.HeldEntitlements;
import org.hatchery.award.rule.AwardFrequency;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeFilter;
import org.hatchery.firm.IncubateeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Singly;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Says who may claim an award and who has: the reach of a policy, a page of firms and teams at a time (应享未享). */
@Service
public class EligibleAgainstApplied {
    private static final Logger log = LoggerFactory.getLogger(EligibleAgainstApplied.class);
    private static final String TYPE = "Incubatee";

    private final AwardRuleDirectory rules;
    private final AwardSubjects subjects;
    private final HeldEntitlements held;
    private final IncubateeDirectory incubatees;
    private final ApplicationDirectory applications;
    private final Clock clock;

    EligibleAgainstApplied(
            AwardRuleDirectory rules,
            AwardSubjects subjects,
            HeldEntitlements held,
            IncubateeDirectory incubatees,
            ApplicationDirectory applications,
            Clock clock) {
        this.rules = rules;
        this.subjects = subjects;
        this.held = held;
        this.incubatees = incubatees;
        this.applications = applications;
        this.clock = clock;
    }

    /** Somebody who may claim it and has not applied. */
    public record Waits(
            IncubateeId incubatee, String name, @Nullable Yuan sum) {}

    /**
     * What a page shows.
     *
     * @param unread those whose facts cannot be read, who stop nobody else
     * @param next where to go on; null when all were looked at
     */
    public record Reach(
            int looked,
            int eligible,
            int applied,
            List<Waits> waiting,
            int unread,
            @Nullable List<String> next) {}

    /**
     * Looks at so many, by name.
     *
     * @throws Rejection NOT_FOUND for a rule there is not
     */
    public Reach look(AwardRuleId id, RegionCode region, PageRequest page, Scope scope) {
        AwardRule rule = rules.get(id, "rule");
        Page<Incubatee> found = incubatees.search(in(region), scope, page);
        Set<String> applied = applications.whoAppliedFor(
                id.value(),
                rule.frequency() == AwardFrequency.YEARLY ? LocalDate.now(clock).getYear() : null,
                found.items().stream()
                        .map(one -> Scope.incubatee(one.getId().value()))
                        .toList());
        Map<String, RuntimeException> unread = new HashMap<>();
        List<AwardSubject> left = subjects.read(
                TYPE,
                found.items().stream()
                        .filter(one ->
                                !applied.contains(Scope.incubatee(one.getId().value())))
                        .map(one -> one.getId().value())
                        .toList(),
                unread::put);
        List<Waits> may =
                Singly.halving(left, some -> waiting(some, rule), (one, failed) -> unread.put(one.key(), failed));
        unread.forEach((key, failed) -> log.warn("Nobody can say what {} may claim: {}", key, failed.toString()));
        return new Reach(
                found.items().size(),
                may.size() + applied.size(),
                applied.size(),
                may,
                unread.size(),
                found.hasNext()
                        ? found.entries().get(found.entries().size() - 1).place()
                        : null);
    }

    private List<Waits> waiting(List<AwardSubject> some, AwardRule rule) {
        Map<String, List<Entitlement>> answers = held.of(some, List.of(rule), LocalDate.now(clock));
        return some.stream()
                .flatMap(one -> answers.getOrDefault(one.key(), List.of()).stream()
                        .map(answer -> new Waits(
                                new IncubateeId(one.key()),
                                one.name(),
                                answer.amount().exact())))
                .toList();
    }

    private static IncubateeFilter in(RegionCode region) {
        return new IncubateeFilter(
                null, null, null, null, null, null, region, null, null, null, null, null, null, null, null);
    }
}
