package org.hatchery.award.selfcheck;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;
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
        try (InputStream text = new ClassPathResource(FILE).getInputStream()) {
            List<CheckSource> read = json.readValue(text, new TypeReference<>() {});
            this.sources = read.stream().collect(toMap(CheckSource::indicator, Function.identity()));
        } catch (IOException unreadable) {
            throw new IllegalStateException(FILE + " cannot be read.", unreadable);
        }
    }

    Optional<CheckSource> find(String indicator) {
        return Optional.ofNullable(sources.get(indicator));
    }
}
