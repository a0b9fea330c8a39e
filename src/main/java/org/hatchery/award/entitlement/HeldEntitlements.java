package org.hatchery.award.entitlement;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.AwardFacts;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.PolicyDocumentId;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * What many parties may claim on a day: the same judgement as that of one, by as many commands as there are sources, however many
 * parties there are.
 *
 * <p>Of what somebody else runs, achievements and contracts stay unknown, as they are to the bureaus around it.
 */
@Component
@NamedInterface(propagate = false)
public class HeldEntitlements {
    private static final Set<EntitlementState> MAY = EnumSet.of(EntitlementState.MET, EntitlementState.INCOMPLETE);

    private final AwardRuleDirectory rules;
    private final PolicyDirectory policies;
    private final List<RecordedFacts> recorded;

    HeldEntitlements(AwardRuleDirectory rules, PolicyDirectory policies, List<RecordedFacts> recorded) {
        this.rules = rules;
        this.policies = policies;
        this.recorded = recorded;
    }

    /** By key of the party; those of one type, who claim something that is applied for. */
    public Map<String, List<Entitlement>> of(List<AwardSubject> subjects, LocalDate day) {
        return of(subjects, rules.all(), day);
    }

    /** The same of these rules alone. */
    public Map<String, List<Entitlement>> of(List<AwardSubject> subjects, List<AwardRule> asked, LocalDate day) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        Map<String, List<AwardFact>> known = new HashMap<>();
        recorded.forEach(source ->
                source.ofMany(subjects).forEach((key, facts) -> known.merge(key, facts, HeldEntitlements::both)));
        List<RuleStanding> standings = standings(asked, day);
        return subjects.stream()
                .collect(toMap(
                        AwardSubject::key,
                        subject -> held(subject, known.getOrDefault(subject.key(), List.of()), standings),
                        (one, same) -> one));
    }

    private List<RuleStanding> standings(List<AwardRule> asked, LocalDate day) {
        Map<PolicyDocumentId, PolicyDocument> documents =
                policies.find(asked.stream().map(AwardRule::document).collect(toSet())).stream()
                        .collect(toMap(PolicyDocument::id, document -> document));
        return asked.stream()
                .filter(rule -> rule.mode() != AwardMode.NONE)
                .map(rule -> new RuleStanding(rule, documents.get(rule.document()), day))
                .filter(standing -> standing.ended() == null && standing.notYet() == null)
                .toList();
    }

    private List<Entitlement> held(AwardSubject subject, List<AwardFact> facts, List<RuleStanding> standings) {
        Set<AwardFactKind> hidden = EnumSet.noneOf(AwardFactKind.class);
        recorded.forEach(source -> hidden.addAll(source.hidden(subject, subject.confidantScope())));
        AwardFacts known = new AwardFacts(subject.own(), hidden).and(facts);
        return standings.stream()
                .filter(standing -> standing.rule().isFor(subject.kind().beneficiary(), subject.region()))
                .map(standing -> CheckEntitlement.answer(standing.rule(), subject, known, standing))
                .filter(answer -> MAY.contains(answer.state()))
                .toList();
    }

    private static List<AwardFact> both(List<AwardFact> one, List<AwardFact> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }
}
