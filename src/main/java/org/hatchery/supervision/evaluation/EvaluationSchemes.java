package org.hatchery.supervision.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.shared.RuleText;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every scheme there is or was. */
@Component
@NamedInterface(propagate = false)
public class EvaluationSchemes {
    private static final String FILE = "rules/evaluations.json";

    private final List<EvaluationScheme> schemes;

    /**
     * All of the file.
     *
     * @throws IllegalStateException when it cannot be read
     */
    public EvaluationSchemes(JsonMapper json) {
        this.schemes = RuleText.read(FILE, json, new TypeReference<>() {});
    }

    public List<EvaluationScheme> all() {
        return schemes;
    }

    /** The one by which those who open instruments are evaluated on a day. */
    public Optional<EvaluationScheme> ofInstruments(LocalDate day) {
        return schemes.stream()
                .filter(scheme -> scheme.isInForce(day))
                .filter(scheme ->
                        scheme.indicators().stream().anyMatch(one -> RecordedValues.OUTSIDE_HOURS.equals(one.metric())))
                .findFirst();
    }

    public Optional<EvaluationScheme> find(String key) {
        return schemes.stream().filter(scheme -> scheme.key().equals(key)).findFirst();
    }
}
