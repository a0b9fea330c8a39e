package org.hatchery.application.dossier;

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
import org.hatchery.application.paper.Procedures;
import org.hatchery.award.entitlement.Entitlement;
import org.hatchery.award.rule.AwardFrequency;
import org.hatchery.award.rule.AwardInstrument;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.award.rule.OverrideEffect;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
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

    RuleTerms(AwardRuleDirectory rules, Procedures procedures, AwardCompletions completions) {
        this.rules = rules;
        this.procedures = procedures;
        this.completions = completions;
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
                        .find(rule.mode(), rule.region(), day, Procedure::noticeDays)
                        .orElse(null),
                null,
                procedures
                        .find(rule.mode(), rule.region(), day, Procedure::payDays)
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
        Set<String> pieces =
                pieces(facts).stream().map(key -> rule.id().value() + "|" + key).collect(Collectors.toSet());
        return switch (rule.frequency()) {
            case ONCE, FIRST_EVER -> Set.of(whole);
            case YEARLY -> Set.of(whole + "|" + day.getYear());
            case PER_PIECE -> pieces.isEmpty() ? Set.of(whole) : pieces;
            case UNSTATED -> pieces.isEmpty() ? Set.of(whole + "|" + day.getYear()) : pieces;
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
     * Nothing is granted any more once later law has ended the rule.
     *
     * @throws Rejection EXPIRED with the explanation
     */
    void mustStillHold(AppliedRule applied, LocalDate today) {
        rules.find(new AwardRuleId(applied.rule())).stream()
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
}
