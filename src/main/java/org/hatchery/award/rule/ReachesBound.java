package org.hatchery.award.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFacts;
import org.hatchery.award.fact.FactPattern;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/**
 * The amount or number of a fact has to reach a bound (数值达到).
 *
 * @param atLeast in fen for an amount
 */
@NamedInterface(propagate = false)
public record ReachesBound(Sentence words, GapMeasure measure, long atLeast, List<FactPattern> facts)
        implements AwardCondition {
    @Override
    public ConditionAnswer judge(AwardFacts known, LocalDate day) {
        List<AwardFact> found = known.fitting(facts, day);
        List<AwardFact> enough =
                found.stream().filter(fact -> value(fact) >= atLeast).toList();
        if (!enough.isEmpty()) {
            LocalDate since = enough.get(0).from();
            return ConditionAnswer.met(this, enough, since, Words.say("award.met-since", since));
        }
        return found.stream()
                .filter(fact -> facts.stream().noneMatch(known::hides))
                .max(Comparator.comparingLong(this::value))
                .map(this::missed)
                .orElseGet(() -> Absent.answer(this, known));
    }

    private ConditionAnswer missed(AwardFact best) {
        var gap = new Gap(measure, value(best), atLeast);
        Sentence says = measure == GapMeasure.AMOUNT
                ? Words.say("award.amount-short", new Yuan(gap.has()), new Yuan(gap.missing()))
                : Words.say("award.number-short", gap.has(), gap.missing());
        return new ConditionAnswer(this, Verdict.MISSED, List.of(best), null, gap, says, null);
    }

    private long value(AwardFact fact) {
        if (measure == GapMeasure.AMOUNT) {
            return fact.amount() == null ? 0 : fact.amount().hundredths();
        }
        return fact.number() == null ? 0 : fact.number();
    }
}
