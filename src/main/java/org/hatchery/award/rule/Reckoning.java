package org.hatchery.award.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFacts;
import org.hatchery.shared.Yuan;

/** Works out what a rule gives: its amount, so many times as there are pieces, or its share of a basis up to the cap. */
record Reckoning(AwardRule rule, AwardFacts known, LocalDate day) {
    AwardAmount amount() {
        AwardSum sum = rule.sum();
        if (rule.isIncomplete()) {
            return AwardAmount.UNSTATED;
        }
        if (sum.amount() != null) {
            return new AwardAmount(times(sum.amount(), pieces()), null);
        }
        if (sum.rate() != null && sum.basis() != null) {
            Yuan basis = basis(sum.basis());
            return basis.equals(Yuan.ZERO)
                    ? new AwardAmount(null, sum.cap())
                    : new AwardAmount(sum.of(basis, sum.rate()), null);
        }
        return new AwardAmount(null, sum.cap());
    }

    private Yuan basis(AwardBasis basis) {
        return known.fitting(basis.facts(), day).stream()
                .map(AwardFact::amount)
                .filter(Objects::nonNull)
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    /** How many facts of what the rule rewards there are; one where it does not pay by the piece. */
    private int pieces() {
        List<AwardCondition> conditions = rule.conditions();
        return rule.frequency() == AwardFrequency.PER_PIECE && !conditions.isEmpty()
                ? Math.max(1, known.fitting(conditions.get(0).facts(), day).size())
                : 1;
    }

    private static Yuan times(Yuan amount, int pieces) {
        return new Yuan(Math.multiplyExact(amount.hundredths(), (long) pieces));
    }
}
