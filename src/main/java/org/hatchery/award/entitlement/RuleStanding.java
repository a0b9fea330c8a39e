package org.hatchery.award.entitlement;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.award.rule.AwardOverride;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.OverrideEffect;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.ValidityState;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rule still gives anything on a day: by its own term, and by its document.
 *
 * @param document null where nothing is known of it
 */
record RuleStanding(AwardRule rule, @Nullable PolicyDocument document, LocalDate day) {
    /** Why it gives nothing; null while it does. */
    @Nullable Sentence ended() {
        LocalDate to = rule.to();
        if (to != null && !day.isBefore(to)) {
            return Words.say("award.ended-on", to, why());
        }
        if (document == null) {
            return null;
        }
        return switch (document.stateOn(day)) {
            case REPEALED -> Words.say("award.document-repealed", document.name());
            case EXPIRED -> Words.say("award.document-expired", document.name());
            default -> null;
        };
    }

    /** Why it gives nothing yet; null once it does. */
    @Nullable Sentence notYet() {
        LocalDate from = rule.from();
        return from == null || !day.isBefore(from) ? null : Words.say("award.not-yet", from);
    }

    private Sentence why() {
        return rule.overrides().stream()
                .filter(later -> later.effect() == OverrideEffect.ENDS)
                .findFirst()
                .map(later -> later.citation().after(later.says()))
                .orElseGet(() -> new Sentence("", ""));
    }

    /** What else a reader should know: bounds by later law, an old document, a fault of the text. */
    List<Sentence> caveats() {
        List<Sentence> said = new java.util.ArrayList<>();
        rule.overrides().stream()
                .filter(later -> later.effect() == OverrideEffect.LIMITS && !day.isBefore(later.from()))
                .map(RuleStanding::limit)
                .forEach(said::add);
        if (document != null && document.stateOn(day) == ValidityState.TARGET_YEARS_OVER) {
            said.add(Words.say("award.target-years-over", document.name()));
        }
        if (rule.flaw() != null) {
            said.add(rule.flaw().note());
        }
        return List.copyOf(said);
    }

    private static Sentence limit(AwardOverride later) {
        return later.citation().after(later.says());
    }
}
