package org.hatchery.award.rule;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFacts;
import org.hatchery.award.fact.FactPattern;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;

/** So many of something there have to be (数量达到). */
@NamedInterface(propagate = false)
public record CountsFacts(Sentence words, int atLeast, List<FactPattern> facts) implements AwardCondition {
    @Override
    public ConditionAnswer judge(AwardFacts known, LocalDate day) {
        List<AwardFact> found = known.fitting(facts, day);
        if (found.size() >= atLeast) {
            LocalDate since = found.get(atLeast - 1).from();
            return ConditionAnswer.met(this, found, since, Words.say("award.count-met", found.size(), since));
        }
        var gap = new Gap(GapMeasure.COUNT, found.size(), atLeast);
        return Absent.answer(this, known, found, gap, Words.say("award.count-short", found.size(), gap.missing()));
    }
}
