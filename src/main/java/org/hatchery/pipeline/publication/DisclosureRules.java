package org.hatchery.pipeline.publication;

import org.hatchery.shared.RuleText;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rule by which figures are published, from its file. */
@Component
class DisclosureRules {
    private static final String FILE = "rules/disclosure.json";

    private final DisclosureRule rule;

    DisclosureRules(JsonMapper json) {
        rule = RuleText.read(FILE, json, new TypeReference<>() {});
    }

    DisclosureRule rule() {
        return rule;
    }
}
