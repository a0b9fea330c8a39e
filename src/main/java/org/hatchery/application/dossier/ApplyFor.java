package org.hatchery.application.dossier;

import static org.hatchery.shared.UserErrorCode.EVIDENCE_MISSING;
import static org.hatchery.shared.UserErrorCode.EXPIRED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_ELIGIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hatchery.application.paper.AppliedRule;
import org.hatchery.application.paper.Claimant;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.application.paper.Proof;
import org.hatchery.attachment.Attachments;
import org.hatchery.award.entitlement.AwardSubject;
import org.hatchery.award.entitlement.AwardSubjectKind;
import org.hatchery.award.entitlement.AwardSubjects;
import org.hatchery.award.entitlement.CheckEntitlement;
import org.hatchery.award.entitlement.Entitlement;
import org.hatchery.award.entitlement.EntitlementState;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.award.rule.ConditionAnswer;
import org.hatchery.award.rule.Verdict;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Mask;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: a beneficiary begins an application, filled in from what is recorded of it. */
@Service
public class ApplyFor {
    private final Applications applications;
    private final ApplicationActs acts;
    private final AwardRuleDirectory rules;
    private final AwardSubjects subjects;
    private final CheckEntitlement check;
    private final RuleTerms terms;
    private final Attachments attachments;

    ApplyFor(
            Applications applications,
            ApplicationActs acts,
            AwardRuleDirectory rules,
            AwardSubjects subjects,
            CheckEntitlement check,
            RuleTerms terms,
            Attachments attachments) {
        this.applications = applications;
        this.acts = acts;
        this.rules = rules;
        this.subjects = subjects;
        this.check = check;
        this.terms = terms;
        this.attachments = attachments;
    }

    /**
     * What is applied for.
     *
     * @param type of the beneficiary in the schema, and its key
     */
    public record Wish(AwardRuleId rule, String type, String key, List<Attested> attested) {}

    /**
     * Begins it, or returns what the same request began.
     *
     * @throws Rejection NOT_FOUND for a rule or a beneficiary that is not the actor's; EXPIRED with the explanation for a rule
     *     that has ended; NOT_ELIGIBLE with what is missed; EVIDENCE_MISSING for each condition that nothing records and nobody
     *     attested or proved by
     *     a file; ALREADY_FUNDED when other applications hold every fact; INVALID; IDEMPOTENCY_KEY_REUSED
     */
    public Application apply(Wish wish, Receipt receipt, Actor actor) {
        return replayed(receipt).orElseGet(() -> {
            AwardRule rule = rules.get(wish.rule(), "rule");
            AwardSubject subject = subjects.get(wish.type(), wish.key(), actor.scope(), "beneficiary");
            Claimant claimant = claimant(subject, actor);
            List<AwardFact> typed = typed(rule, wish.attested());
            Entitlement entitlement = entitlement(rule, subject, typed, actor.scope());
            mustBeProved(wish.attested());
            List<FactUsed> facts = terms.left(rule, FactKeys.used(entitlement, claimant));
            AppliedRule applied = terms.of(entitlement, claimant, facts);
            var begun = Application.begin(
                    new ApplicationId(receipt.id()), claimant, applied, facts, acts.today(), receipt, false);
            begun.attest(typed);
            begun.write(applied.most(), null, proofs(rule, claimant, wish.attested(), actor));
            return insert(begun, receipt);
        });
    }

    /** Who applies, when it is the actor's own; declined with NOT_FOUND. */
    static Claimant claimant(AwardSubject subject, Actor actor) {
        String party = subject.scopeKey();
        if (party == null || !actor.scope().includes(Set.of(party))) {
            throw Rejection.notFound("beneficiary");
        }
        boolean person = subject.kind() == AwardSubjectKind.PERSON;
        return new Claimant(
                party,
                GlobalId.of(subject.kind().type(), subject.key()),
                subject.creditCode() == null ? party : subject.creditCode().value(),
                subject.name(),
                person ? Mask.name(subject.name()) : subject.name(),
                subject.region());
    }

    /**
     * Where the beneficiary stands today.
     *
     * @throws Rejection EXPIRED, NOT_ELIGIBLE, EVIDENCE_MISSING
     */
    Entitlement entitlement(AwardRule rule, AwardSubject subject, List<AwardFact> typed, Scope scope) {
        Entitlement found = check.of(rule, subject, scope, acts.today(), typed);
        if (found.state() == EntitlementState.ENDED) {
            throw new Rejection(
                    EXPIRED, "rule", Optional.ofNullable(found.ended()).orElseThrow());
        }
        if (found.state() == EntitlementState.NOT_FOR || rule.mode() == AwardMode.NONE) {
            throw new Rejection(NOT_ELIGIBLE, "rule", Words.say("application.not-for-you"));
        }
        var faults = new Faults();
        List<ConditionAnswer> answers = found.conditions();
        IntStream.range(0, answers.size()).forEach(place -> judge(answers.get(place), place, faults));
        faults.mustBeNone();
        return found;
    }

    private static void judge(ConditionAnswer answer, int place, Faults faults) {
        faults.unless(answer.verdict() != Verdict.MISSED, NOT_ELIGIBLE, "rule", answer.says());
        faults.unless(
                answer.verdict() != Verdict.UNKNOWN,
                EVIDENCE_MISSING,
                "attested",
                Words.say("application.attest", place, answer.condition().words()));
    }

    /** What is recorded is never typed: an attested condition has to be one that no register tells. */
    private List<AwardFact> typed(AwardRule rule, List<Attested> attested) {
        LocalDate today = acts.today();
        var faults = new Faults();
        IntStream.range(0, attested.size()).forEach(place -> {
            Attested one = attested.get(place);
            String field = "attested." + place;
            boolean known = one.condition() >= 0
                    && one.condition() < rule.conditions().size()
                    && rule.conditions().get(one.condition()).facts().stream()
                            .anyMatch(pattern -> !pattern.kind().isRecorded());
            faults.unless(known, field + ".condition", Words.say("application.not-to-attest"));
            faults.unless(!one.on().isAfter(today), INVALID, field + ".on", Words.say("application.not-yet"));
        });
        faults.mustBeNone();
        return attested.stream()
                .map(one -> one.fact(rule.conditions().get(one.condition())))
                .toList();
    }

    /** What nothing records is believed by a file, not by a typed line. */
    private static void mustBeProved(List<Attested> attested) {
        var faults = new Faults();
        IntStream.range(0, attested.size())
                .forEach(place -> faults.unless(
                        !attested.get(place).evidence().isEmpty(),
                        EVIDENCE_MISSING,
                        "attested." + place + ".evidence",
                        Words.say("application.prove-attested")));
        faults.mustBeNone();
    }

    /** Files are kept for the beneficiary; authorities see them once it is submitted. */
    private List<Proof> proofs(AwardRule rule, Claimant claimant, List<Attested> attested, Actor actor) {
        return attested.stream()
                .map(one -> new Proof(
                        rule.conditions().get(one.condition()).words().chinese(),
                        attachments.file(one.evidence(), actor.scope(), Set.of(claimant.party()), "attested"),
                        one.reference(),
                        acts.today()))
                .toList();
    }

    private Optional<Application> replayed(Receipt receipt) {
        Optional<Application> first = applications.findById(new ApplicationId(receipt.id()));
        first.map(Application::getReceipt).ifPresent(receipt::mustBeReplayOf);
        return first;
    }

    private Application insert(Application begun, Receipt receipt) {
        try {
            return applications.save(begun);
        } catch (DuplicateKeyException sameRequestAtOnce) {
            return replayed(receipt).orElseThrow(() -> sameRequestAtOnce);
        }
    }
}
