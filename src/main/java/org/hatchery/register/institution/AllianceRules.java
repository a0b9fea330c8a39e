package org.hatchery.register.institution;

import java.util.List;
import org.hatchery.shared.RuleText;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** By which rule it is told whether an alliance is substantive. */
@Component
@NamedInterface(propagate = false)
public class AllianceRules {
    private static final String FILE = "rules/alliances.json";

    private final AllianceRule current;

    /**
     * The rule of the file.
     *
     * @throws IllegalStateException when it cannot be read
     */
    public AllianceRules(JsonMapper json) {
        List<AllianceRule> rules = RuleText.read(FILE, json, new TypeReference<>() {});
        this.current = rules.get(0);
    }

    public AllianceRule current() {
        return current;
    }
}
