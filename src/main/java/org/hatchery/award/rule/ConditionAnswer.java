package org.hatchery.award.rule;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How a subject stands to one condition on a day (条件判断).
 *
 * @param facts by which it was told
 * @param since first day on which it was met; null where it is not
 * @param gap by how much it is missed; null where it is not missed by a number
 * @param says the same in a sentence
 * @param supplier who has to say what is not recorded; null where nothing is missing
 */
@NamedInterface(propagate = false)
public record ConditionAnswer(
        AwardCondition condition,
        Verdict verdict,
        List<AwardFact> facts,
        @Nullable LocalDate since,
        @Nullable Gap gap,
        Sentence says,
        @Nullable Sentence supplier) {
    static ConditionAnswer met(AwardCondition condition, List<AwardFact> facts, LocalDate since, Sentence says) {
        return new ConditionAnswer(condition, Verdict.MET, facts, since, null, says, null);
    }
}
