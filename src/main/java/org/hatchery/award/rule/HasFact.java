package org.hatchery.award.rule;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFacts;
import org.hatchery.award.fact.FactPattern;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Something has to be so (具备).
 *
 * @param newly whether the text says that it has to be new: not from before the rule; the day on which it began is shown then
 */
@NamedInterface(propagate = false)
public record HasFact(Sentence words, boolean newly, List<FactPattern> facts) implements AwardCondition {
    @Override
    public ConditionAnswer judge(AwardFacts known, LocalDate day) {
        return judge(known, day, null);
    }

    @Override
    public ConditionAnswer judge(AwardFacts known, LocalDate day, @Nullable LocalDate first) {
        List<AwardFact> found = known.fitting(facts, day);
        if (!found.isEmpty() && newly && first != null) {
            LocalDate old = found.get(0).from();
            found = found.stream().filter(fact -> !fact.from().isBefore(first)).toList();
            if (found.isEmpty()) {
                return new ConditionAnswer(
                        this, Verdict.MISSED, List.of(), null, null, Words.say("award.not-new", old, first), null);
            }
        }
        if (found.isEmpty()) {
            return Absent.answer(this, known);
        }
        LocalDate since = found.get(0).from();
        return ConditionAnswer.met(
                this, found, since, Words.say(newly ? "award.newly-since" : "award.met-since", since));
    }
}
