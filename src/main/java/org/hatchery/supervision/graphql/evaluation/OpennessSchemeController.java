package org.hatchery.supervision.graphql.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hatchery.pilot.graphql.InstrumentOpennessView;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.supervision.evaluation.EvaluationScheme;
import org.hatchery.supervision.evaluation.EvaluationSchemes;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** By which scheme a year of shared instruments is evaluated, and why it has no score where nobody published weights. */
@Controller
class OpennessSchemeController {
    private final EvaluationSchemes schemes;
    private final Clock clock;

    OpennessSchemeController(EvaluationSchemes schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "InstrumentOpenness")
    @Nullable EvaluationSchemeView scheme(InstrumentOpennessView openness) {
        return inForce(openness).map(EvaluationSchemeView::of).orElse(null);
    }

    @SchemaMapping(typeName = "InstrumentOpenness")
    @Nullable String unscored(InstrumentOpennessView openness, Locale locale) {
        Sentence reason = inForce(openness)
                .map(OpennessSchemeController::missing)
                .orElseGet(() ->
                        Optional.of(Words.say("supervision.no-scheme-of-instruments", String.valueOf(openness.year()))))
                .orElse(null);
        return reason == null ? null : reason.in(locale);
    }

    private static Optional<Sentence> missing(EvaluationScheme scheme) {
        return scheme.isWeighed()
                ? Optional.empty()
                : Optional.of(Words.say("supervision.instruments-unweighed", scheme.name()));
    }

    private Optional<EvaluationScheme> inForce(InstrumentOpennessView openness) {
        LocalDate last = LocalDate.of(openness.year(), 12, 31);
        LocalDate today = LocalDate.now(clock);
        return schemes.ofInstruments(last.isAfter(today) ? today : last);
    }
}
