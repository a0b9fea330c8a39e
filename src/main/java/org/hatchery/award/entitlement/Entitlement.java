package org.hatchery.award.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hatchery.award.rule.AwardAmount;
import org.hatchery.award.rule.AwardRule;
import org.hatchery.award.rule.ConditionAnswer;
import org.hatchery.award.rule.Verdict;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Where somebody stands with one award on a day, and why (应享事项).
 *
 * @param ended why the rule no longer gives anything, or is for others; null while it does
 * @param caveats what a reader should know before relying on it
 */
@NamedInterface(propagate = false)
public record Entitlement(
        AwardRule rule,
        LocalDate day,
        EntitlementState state,
        List<ConditionAnswer> conditions,
        AwardAmount amount,
        @Nullable Sentence ended,
        List<Sentence> caveats) {
    /** First day on which all conditions were met; null while they are not. */
    public @Nullable LocalDate since() {
        return conditions.stream().allMatch(answer -> answer.verdict() == Verdict.MET)
                ? conditions.stream()
                        .map(ConditionAnswer::since)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null)
                : null;
    }

    /** How many conditions are not met or not known. */
    public int open() {
        return (int) conditions.stream()
                .filter(answer -> answer.verdict() != Verdict.MET)
                .count();
    }
}
