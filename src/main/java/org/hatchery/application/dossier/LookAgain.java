package org.hatchery.application.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.award.entitlement.AwardSubject;
import org.hatchery.award.entitlement.AwardSubjects;
import org.hatchery.award.entitlement.Entitlement;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.award.rule.AwardCondition;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.award.rule.ConditionAnswer;
import org.hatchery.award.rule.HasFact;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.stereotype.Component;

/** Judges a draft once more on the day on which it is submitted, and says whether its facts suffice without a person. */
@Component
class LookAgain {
    private static final String TITLE = "Title";

    private final AwardRuleDirectory rules;
    private final AwardSubjects subjects;
    private final ApplyFor applyFor;
    private final RuleTerms terms;

    LookAgain(AwardRuleDirectory rules, AwardSubjects subjects, ApplyFor applyFor, RuleTerms terms) {
        this.rules = rules;
        this.subjects = subjects;
        this.applyFor = applyFor;
        this.terms = terms;
    }

    /**
     * Lets a draft follow its facts, its sum and what it claims as they are today.
     *
     * @return whether nobody has to look at the facts
     * @throws Rejection EXPIRED, NOT_ELIGIBLE, EVIDENCE_MISSING, ALREADY_FUNDED as when it was begun
     */
    boolean at(Application draft, Actor actor) {
        Optional<AwardRule> rule = rules.find(new AwardRuleId(draft.getRule().rule()));
        if (draft.hasForgottenWhatWasAttested()) {
            return false;
        }
        return rule.map(known -> at(draft, known, actor)).orElse(false);
    }

    private boolean at(Application draft, AwardRule rule, Actor actor) {
        GlobalId who = GlobalId.parse(draft.getClaimant().node());
        AwardSubject subject = subjects.get(who.type(), who.key(), actor.scope(), "application");
        Entitlement found = applyFor.entitlement(rule, subject, draft.getAttested(), actor.scope());
        List<FactUsed> facts = terms.left(rule, FactKeys.used(found, draft.getClaimant()));
        draft.renew(terms.of(found, draft.getClaimant(), facts), facts);
        LocalDate first = LocalDate.of(found.day().getYear() - 1, 1, 1);
        return found.conditions().stream().allMatch(answer -> needsNobody(answer, first));
    }

    /** What is to be new began last year or this; a label that a carrier typed, or a line of the applicant's own, is looked at. */
    private static boolean needsNobody(ConditionAnswer answer, LocalDate first) {
        return answer.facts().stream()
                .allMatch(fact -> isRegistered(fact)
                        && (!hasToBeNew(answer.condition()) || !fact.from().isBefore(first)));
    }

    private static boolean isRegistered(AwardFact fact) {
        FactSource source = fact.source();
        return source != null
                && (fact.kind() != AwardFactKind.TITLE || source.type().equals(TITLE));
    }

    private static boolean hasToBeNew(AwardCondition condition) {
        return condition instanceof HasFact has && has.newly();
    }
}
