package org.hatchery.application.reach;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.application.dossier.AppliedFor;
import org.hatchery.award.entitlement.AwardSubject;
import org.hatchery.award.entitlement.Entitlement;
import org.hatchery.award.entitlement.EntitlementState;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.graphql.GlobalId;

/** Standings of one beneficiary on a day: what it may claim, and what it applied for. */
record Standings(AwardSubject subject, LocalDate day) {
    List<AwardStanding> of(List<Entitlement> may, Map<String, AppliedFor> applied) {
        if (may.isEmpty() && applied.isEmpty()) {
            return List.of();
        }
        String order = NameOrder.of(subject.name());
        Map<String, AwardStanding> found = new LinkedHashMap<>();
        may.forEach(one -> found.put(one.rule().id().value(), held(one, applied, order)));
        applied.values().forEach(one -> found.putIfAbsent(one.rule(), typed(one, order)));
        return List.copyOf(found.values());
    }

    private AwardStanding held(Entitlement one, Map<String, AppliedFor> applied, String order) {
        String rule = one.rule().id().value();
        return new AwardStanding(
                key(rule),
                node(),
                subject.name(),
                order,
                subject.region(),
                rule,
                one.rule().name(),
                true,
                applied.containsKey(rule) ? ReachState.APPLIED : ReachState.WAITING,
                one.amount().exact(),
                one.state() == EntitlementState.INCOMPLETE,
                one.since(),
                day,
                subject.region().visibleTo());
    }

    /** One whose facts are not on record, or no longer so. */
    private AwardStanding typed(AppliedFor one, String order) {
        return new AwardStanding(
                key(one.rule()),
                node(),
                subject.name(),
                order,
                subject.region(),
                one.rule(),
                one.title(),
                false,
                ReachState.APPLIED,
                null,
                false,
                null,
                day,
                subject.region().visibleTo());
    }

    private String key(String rule) {
        return AwardStanding.key(subject.kind().type(), subject.key(), rule);
    }

    private String node() {
        return GlobalId.of(subject.kind().type(), subject.key());
    }
}
