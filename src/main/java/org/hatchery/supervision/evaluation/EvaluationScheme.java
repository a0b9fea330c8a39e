package org.hatchery.supervision.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Scheme of an evaluation (评价方案), dated and with its source.
 *
 * @param carrierKind which carriers it is for; null where it names none, as of all that are no carriers
 * @param vetoes what keeps a subject from any grade but the last
 * @param tieBreak indicator by whose value equal scores are told apart; null where they share a rank
 */
@NamedInterface(propagate = false)
public record EvaluationScheme(
        String key,
        Sentence name,
        EvaluatedKind subjects,
        @Nullable CarrierKind carrierKind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<EvaluationIndicator> indicators,
        List<EvaluationGrade> grades,
        List<Sentence> vetoes,
        @Nullable String tieBreak,
        Citation citation) {
    public boolean isInForce(LocalDate day) {
        return Span.covers(from, to, day);
    }

    /** The carriers to evaluate: those the scheme names, or else those that were wished. */
    @Nullable CarrierKind carriersOf(EvaluationWish wish) {
        return carrierKind == null ? wish.carrierKind() : carrierKind;
    }

    /** Whether all its weights were published. */
    public boolean isWeighed() {
        return indicators.stream().allMatch(one -> one.weight() != null);
    }

    Optional<EvaluationIndicator> indicator(String wanted) {
        return indicators.stream().filter(one -> one.key().equals(wanted)).findFirst();
    }
}
