package org.hatchery.award.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        if (rule.instrument() == AwardInstrument.DISTRIBUTION) {
            return AwardAmount
                    .UNSTATED; // how several share is theirs to agree; the income of the unit is not that of one
        }
        if (sum.amount() != null) {
            return new AwardAmount(times(sum.amount(), pieces()), null);
        }
        if (sum.rate() != null && sum.basis() != null) {
            int rate = sum.rate();
            return basis(sum.basis())
                    .map(basis -> new AwardAmount(sum.of(basis, rate), null))
                    .orElseGet(() -> new AwardAmount(null, sum.cap()));
        }
        return new AwardAmount(null, sum.cap());
    }

    /** What the share is taken of; none where it is not known, or the text pays by the piece and nobody said which one. */
    private Optional<Yuan> basis(AwardBasis basis) {
        List<AwardFact> found = known.fitting(basis.facts(), day);
        if (rule.frequency() == AwardFrequency.PER_PIECE && found.size() != 1) {
            return Optional.empty();
        }
        return found.stream()
                .map(AwardFact::amount)
                .filter(Objects::nonNull)
                .reduce(Yuan::plus)
                .filter(sum -> !sum.equals(Yuan.ZERO));
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
