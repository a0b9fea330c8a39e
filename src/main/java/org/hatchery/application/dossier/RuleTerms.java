package org.hatchery.application.dossier;

import static org.hatchery.shared.UserErrorCode.ALREADY_FUNDED;
import static org.hatchery.shared.UserErrorCode.EXPIRED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.application.paper.AppliedRule;
import org.hatchery.application.paper.Claimant;
import org.hatchery.application.paper.FactUsed;
import org.hatchery.application.paper.Procedure;
import org.hatchery.application.paper.ProcedureSubject;
import org.hatchery.application.paper.Procedures;
import org.hatchery.award.entitlement.Entitlement;
import org.hatchery.award.rule.AwardFrequency;
import org.hatchery.award.rule.AwardInstrument;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.award.rule.OverrideEffect;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a rule means for one application: its sum, its procedure, and what nobody may be awarded twice for. */
@Component
class RuleTerms {
    private final AwardRuleDirectory rules;
    private final Procedures procedures;
    private final AwardCompletions completions;
    private final ApplicationDirectory directory;
    private final PolicyDirectory policies;

    RuleTerms(
            AwardRuleDirectory rules,
            Procedures procedures,
            AwardCompletions completions,
            ApplicationDirectory directory,
            PolicyDirectory policies) {
        this.rules = rules;
        this.procedures = procedures;
        this.completions = completions;
        this.directory = directory;
        this.policies = policies;
    }

    /**
     * Facts that no other living application by this rule holds, so that a second piece can be claimed.
     *
     * @throws Rejection ALREADY_FUNDED when every piece is held
     */
    List<FactUsed> left(AwardRule rule, List<FactUsed> facts) {
        Set<String> pieces = pieces(facts);
        if (!isByPiece(rule) || pieces.isEmpty()) {
            return facts;
        }
        Set<String> held =
                directory.held(pieces.stream().map(key -> claim(rule, key)).collect(Collectors.toSet()));
        List<FactUsed> left = facts.stream()
                .filter(fact -> fact.key() == null || !held.contains(claim(rule, fact.key())))
                .toList();
        if (pieces(left).isEmpty()) {
            throw new Rejection(ALREADY_FUNDED, "rule", Words.say("application.claimed-before", rule.name()));
        }
        return left;
    }

    private static boolean isByPiece(AwardRule rule) {
        return rule.frequency() == AwardFrequency.PER_PIECE || rule.frequency() == AwardFrequency.UNSTATED;
    }

    private static String claim(AwardRule rule, String key) {
        return rule.id().value() + "|" + key;
    }

    AppliedRule of(Entitlement entitlement, Claimant claimant, List<FactUsed> facts) {
        AwardRule rule = entitlement.rule();
        LocalDate day = entitlement.day();
        boolean yearly = rule.frequency() == AwardFrequency.YEARLY;
        var applied = new AppliedRule(
                rule.id().value(),
                rule.name(),
                rule.mode(),
                rule.region(),
                most(entitlement, facts),
                rule.isIncomplete(),
                rule.instrument() == AwardInstrument.BY_EVALUATION,
                procedures
                        .find(ProcedureSubject.MONEY, rule.mode(), rule.region(), day, Procedure::noticeDays)
                        .orElse(null),
                null,
                procedures
                        .find(ProcedureSubject.MONEY, rule.mode(), rule.region(), day, Procedure::payDays)
                        .orElse(null),
                yearly ? day.getYear() : null,
                new Sentence(
                        rule.document().value() + " " + rule.number(),
                        rule.document().value() + " " + rule.number()),
                claims(rule, claimant, facts, day));
        return completed(applied);
    }

    private static @Nullable Yuan most(Entitlement entitlement, List<FactUsed> facts) {
        Yuan each = entitlement.rule().sum().amount();
        if (entitlement.rule().frequency() == AwardFrequency.PER_PIECE && each != null) {
            return new Yuan(Math.multiplyExact(
                    each.hundredths(), (long) Math.max(1, pieces(facts).size())));
        }
        Yuan exact = entitlement.amount().exact();
        return exact == null ? entitlement.amount().upTo() : exact;
    }

    private static Set<String> pieces(List<FactUsed> facts) {
        return facts.stream().map(FactUsed::key).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Keys that no other living application may hold. */
    private static Set<String> claims(AwardRule rule, Claimant claimant, List<FactUsed> facts, LocalDate day) {
        String whole = rule.id().value() + "|" + claimant.identity();
        Set<String> pieces = pieces(facts).stream().map(key -> claim(rule, key)).collect(Collectors.toSet());
        return switch (rule.frequency()) {
            case ONCE, FIRST_EVER -> Set.of(whole);
            case YEARLY -> Set.of(whole + "|" + day.getYear());
            case PER_PIECE, UNSTATED -> pieces.isEmpty() ? Set.of(whole + "|" + day.getYear()) : pieces;
        };
    }

    /** The same with the true figure, where somebody has entered it. */
    AppliedRule completed(AppliedRule applied) {
        return applied.damaged()
                ? completion(applied.rule())
                        .map(found -> applied.completedBy(found.amount()))
                        .orElse(applied)
                : applied;
    }

    Optional<AwardCompletion> completion(String rule) {
        return completions.findById(rule);
    }

    /**
     * Nothing is granted any more once later law, its own term or the end of its document has ended the rule.
     *
     * @throws Rejection EXPIRED with the explanation
     */
    void mustStillHold(AppliedRule applied, LocalDate today) {
        Optional<AwardRule> known = rules.find(new AwardRuleId(applied.rule()));
        known.ifPresent(rule -> mustBeInForce(rule, today));
        known.stream()
                .flatMap(rule -> rule.overrides().stream())
                .filter(later -> later.effect() == OverrideEffect.ENDS && !today.isBefore(later.from()))
                .findFirst()
                .ifPresent(later -> {
                    throw new Rejection(
                            EXPIRED,
                            "act",
                            Words.say("application.rule-ended", later.citation().after(later.says())));
                });
    }

    private void mustBeInForce(AwardRule rule, LocalDate today) {
        LocalDate to = rule.to();
        if (to != null && !rule.isInForce(today)) {
            throw over(Words.say("application.term-over", Spoken.day(to)));
        }
        policies.find(Set.of(rule.document())).forEach(document -> {
            switch (document.stateOn(today)) {
                case REPEALED -> throw over(Words.say("award.document-repealed", document.name()));
                case EXPIRED -> throw over(Words.say("award.document-expired", document.name()));
                default -> {}
            }
        });
    }

    private static Rejection over(Sentence why) {
        return new Rejection(EXPIRED, "act", Words.say("application.rule-ended", why));
    }
}
