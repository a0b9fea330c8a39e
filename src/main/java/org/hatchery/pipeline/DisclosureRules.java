package org.hatchery.pipeline;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rule by which figures are published, from its file. */
@Component
class DisclosureRules {
    private static final String FILE = "rules/disclosure.json";

    private final DisclosureRule rule;

    DisclosureRules(JsonMapper json) {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            rule = json.readValue(file, DisclosureRule.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException(FILE + " cannot be read.", unreadable);
        }
    }

    DisclosureRule rule() {
        return rule;
    }
}
