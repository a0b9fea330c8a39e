package org.hatchery.award.rule;

import java.util.List;
import java.util.Optional;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.AwardFacts;
import org.hatchery.award.fact.FactPattern;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** What it means that there is no fact: not so where a register is kept of it, unknown where somebody has to say it. */
final class Absent {
    private Absent() {}

    static ConditionAnswer answer(AwardCondition condition, AwardFacts known) {
        return answer(condition, known, List.of(), null, Words.say("award.not-on-record"));
    }

    static ConditionAnswer answer(
            AwardCondition condition, AwardFacts known, List<AwardFact> found, @Nullable Gap gap, Sentence missed) {
        if (condition.facts().stream().anyMatch(known::hides)) {
            return new ConditionAnswer( // a gap would tell what is confidential
                    condition,
                    Verdict.UNKNOWN,
                    found,
                    null,
                    null,
                    Words.say("award.confidential"),
                    Words.say("award.supplier-itself"));
        }
        return supplier(condition)
                .map(who -> new ConditionAnswer(
                        condition, Verdict.UNKNOWN, found, null, gap, Words.say("award.to-supply", who), who))
                .orElseGet(() -> new ConditionAnswer(condition, Verdict.MISSED, found, null, gap, missed, null));
    }

    private static Optional<Sentence> supplier(AwardCondition condition) {
        return condition.facts().stream()
                .map(FactPattern::kind)
                .filter(kind -> !kind.isRecorded())
                .findFirst()
                .map(AwardFactKind::supplier);
    }
}
