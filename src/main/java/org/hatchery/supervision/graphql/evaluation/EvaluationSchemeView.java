package org.hatchery.supervision.graphql.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.hatchery.supervision.evaluation.EvaluationGrade;
import org.hatchery.supervision.evaluation.EvaluationIndicator;
import org.hatchery.supervision.evaluation.EvaluationScheme;
import org.hatchery.supervision.evaluation.ScoringForm;
import org.jspecify.annotations.Nullable;

/** Scheme of an evaluation as shown. */
record EvaluationSchemeView(
        String key,
        Sentence name,
        EvaluatedKind subjects,
        @Nullable CarrierKind carrierKind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<EvaluationIndicatorView> indicators,
        List<EvaluationGrade> grades,
        List<Sentence> vetoes,
        @Nullable String tieBreak,
        Citation citation) {
    /** Indicator as shown. */
    record EvaluationIndicatorView(
            String key,
            Sentence name,
            @Nullable String metric,
            boolean quality,
            ScoringForm.Kind form,
            @Nullable BigDecimal weight) {
        static EvaluationIndicatorView of(EvaluationIndicator one) {
            return new EvaluationIndicatorView(
                    one.key(),
                    one.name(),
                    one.metric(),
                    one.quality(),
                    one.form().kind(),
                    one.weight());
        }
    }

    static EvaluationSchemeView of(EvaluationScheme scheme) {
        return new EvaluationSchemeView(
                scheme.key(),
                scheme.name(),
                scheme.subjects(),
                scheme.carrierKind(),
                scheme.from(),
                scheme.to(),
                scheme.indicators().stream().map(EvaluationIndicatorView::of).toList(),
                scheme.grades(),
                scheme.vetoes(),
                scheme.tieBreak(),
                scheme.citation());
    }
}
