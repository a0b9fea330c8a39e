package org.hatchery.award.selfcheck;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hatchery.shared.RuleText;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** By what each indicator of the rules of recognition is told, where anything on record tells it. */
@Component
class CheckSources {
    private static final String FILE = "rules/self-check.json";

    private final Map<String, CheckSource> sources;

    /**
     * All of the file.
     *
     * @throws IllegalStateException when it cannot be read
     */
    CheckSources(JsonMapper json) {
        List<CheckSource> read = RuleText.read(FILE, json, new TypeReference<>() {});
        this.sources = read.stream().collect(toMap(CheckSource::indicator, Function.identity()));
    }

    Optional<CheckSource> find(String indicator) {
        return Optional.ofNullable(sources.get(indicator));
    }
}
