package org.hatchery.supervision.graphql.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.supervision.evaluation.EvaluationWish;
import org.jspecify.annotations.Nullable;

/** What to evaluate, as sent. */
record EvaluateRunInput(
        String scheme,
        RegionCode region,
        int year,
        LocalDate appealsUntil,
        @Nullable CarrierKind carrierKind,
        @Nullable RecognitionLevel level,
        @Nullable List<String> subjects,
        @Nullable List<FigureInput> figures,
        @Nullable List<VetoInput> vetoes,
        @Nullable List<EvaluationWish.Weight> weights,
        @Nullable String weightsBasis) {
    /** Value of an indicator, as sent. */
    record FigureInput(String subject, String indicator, BigDecimal value) {}

    /** Veto, as sent. */
    record VetoInput(String subject, String reason) {}

    EvaluationWish toWish() {
        return new EvaluationWish(
                scheme,
                region,
                year,
                appealsUntil,
                carrierKind,
                level,
                or(subjects).stream().map(EvaluateRunInput::key).toList(),
                or(figures).stream()
                        .map(one -> new EvaluationWish.Figure(key(one.subject()), one.indicator(), one.value()))
                        .toList(),
                or(vetoes).stream()
                        .map(one -> new EvaluationWish.Veto(key(one.subject()), one.reason()))
                        .toList(),
                or(weights),
                weightsBasis);
    }

    private static <T> List<T> or(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }

    private static String key(String id) {
        return GlobalId.parse(id).key();
    }
}
