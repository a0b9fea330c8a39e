package org.hatchery.award.rule;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFacts;
import org.hatchery.award.fact.FactPattern;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;

/**
 * Something has to be so (具备).
 *
 * @param newly whether the text says that it has to be new; the day on which it began is shown then
 */
@NamedInterface(propagate = false)
public record HasFact(Sentence words, boolean newly, List<FactPattern> facts) implements AwardCondition {
    @Override
    public ConditionAnswer judge(AwardFacts known, LocalDate day) {
        List<AwardFact> found = known.fitting(facts, day);
        if (found.isEmpty()) {
            return Absent.answer(this, known);
        }
        LocalDate since = found.get(0).from();
        return ConditionAnswer.met(
                this, found, since, Words.say(newly ? "award.newly-since" : "award.met-since", since));
    }
}
