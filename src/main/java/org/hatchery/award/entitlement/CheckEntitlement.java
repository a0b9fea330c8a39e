package org.hatchery.award.entitlement;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.AwardFacts;
import org.hatchery.award.rule.AwardAmount;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.ConditionAnswer;
import org.hatchery.award.rule.Verdict;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Use case: say what a party may claim on a day, what it misses and by how much, by which clause and recorded fact.
 *
 * <p>One batch of reads, however many rules there are: documents, titles, achievements, contracts, pilot tests.
 */
@Service
@NamedInterface(propagate = false)
public class CheckEntitlement {
    private final AwardRuleDirectory rules;
    private final PolicyDirectory policies;
    private final List<RecordedFacts> recorded;

    CheckEntitlement(AwardRuleDirectory rules, PolicyDirectory policies, List<RecordedFacts> recorded) {
        this.rules = rules;
        this.policies = policies;
        this.recorded = recorded;
    }

    /** Where a party stands with every rule that is for it, those that ended included. */
    public List<Entitlement> all(AwardSubject subject, Scope scope, LocalDate day) {
        return check(rules.openTo(subject.kind().beneficiary(), subject.region()), subject, facts(subject, scope), day);
    }

    /**
     * Where a party stands with one rule.
     *
     * @param attested what was typed and attested, because nothing records it
     */
    public Entitlement of(AwardRule rule, AwardSubject subject, Scope scope, LocalDate day, List<AwardFact> attested) {
        return check(List.of(rule), subject, facts(subject, scope).and(attested), day)
                .get(0);
    }

    /** All that is recorded of a party, as far as whoever asks may know it. */
    public AwardFacts facts(AwardSubject subject, Scope scope) {
        boolean confided = scope.includes(subject.confidants());
        List<RecordedFacts> readable = recorded.stream()
                .filter(source -> confided || source.confided().isEmpty())
                .toList();
        Set<AwardFactKind> hidden = recorded.stream()
                .map(source -> readable.contains(source) ? source.hidden(subject, scope) : source.confided())
                .flatMap(Set::stream)
                .collect(toSet());
        List<AwardFact> read = readable.stream()
                .flatMap(source -> source.of(subject, scope).stream())
                .toList();
        return new AwardFacts(subject.own(), hidden).and(read);
    }

    /** The same rules judged by known facts; by one command for the documents. */
    private List<Entitlement> check(
            Collection<AwardRule> asked, AwardSubject subject, AwardFacts known, LocalDate day) {
        Map<PolicyDocumentId, PolicyDocument> documents =
                policies.find(asked.stream().map(AwardRule::document).collect(toSet())).stream()
                        .collect(toMap(PolicyDocument::id, document -> document));
        return asked.stream()
                .map(rule -> answer(rule, subject, known, new RuleStanding(rule, documents.get(rule.document()), day)))
                .toList();
    }

    static Entitlement answer(AwardRule rule, AwardSubject subject, AwardFacts known, RuleStanding standing) {
        LocalDate day = standing.day();
        List<ConditionAnswer> answers = rule.judge(known, day);
        Sentence others = notFor(rule, subject, standing);
        Sentence ended = others == null ? standing.ended() : others;
        EntitlementState state = others == null ? state(rule, answers, ended) : EntitlementState.NOT_FOR;
        AwardAmount amount = ended == null ? rule.amount(known, day) : AwardAmount.UNSTATED;
        return new Entitlement(rule, day, state, answers, amount, ended, standing.caveats());
    }

    /** Why it is nothing to this party on this day; null where it is. */
    private static @Nullable Sentence notFor(AwardRule rule, AwardSubject subject, RuleStanding standing) {
        if (!rule.isFor(subject.kind().beneficiary(), subject.region())) {
            return Words.say("award.not-for");
        }
        LocalDate gone = subject.until();
        return gone == null || standing.day().isBefore(gone) ? standing.notYet() : Words.say("award.party-gone", gone);
    }

    private static EntitlementState state(AwardRule rule, List<ConditionAnswer> answers, @Nullable Sentence ended) {
        if (ended != null) {
            return EntitlementState.ENDED;
        }
        if (answers.stream().anyMatch(answer -> answer.verdict() == Verdict.MISSED)) {
            return EntitlementState.MISSED;
        }
        if (answers.stream().anyMatch(answer -> answer.verdict() == Verdict.UNKNOWN)) {
            return EntitlementState.UNKNOWN;
        }
        return rule.isIncomplete() ? EntitlementState.INCOMPLETE : EntitlementState.MET;
    }
}
