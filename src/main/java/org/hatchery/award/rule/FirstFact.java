package org.hatchery.award.rule;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFacts;
import org.hatchery.award.fact.FactPattern;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;

/** Something has to be the first of its kind; the first one there is tells (首次). */
@NamedInterface(propagate = false)
public record FirstFact(Sentence words, List<FactPattern> facts) implements AwardCondition {
    @Override
    public ConditionAnswer judge(AwardFacts known, LocalDate day) {
        List<AwardFact> found = known.fitting(facts, day);
        if (found.isEmpty()) {
            return Absent.answer(this, known);
        }
        AwardFact first = found.get(0);
        return ConditionAnswer.met(this, List.of(first), first.from(), Words.say("award.first-on", first.from()));
    }
}
