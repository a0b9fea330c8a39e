package org.hatchery.supervision.task;

import java.util.List;
import java.util.Optional;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.shared.Citation;
import org.hatchery.shared.RuleText;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** At what rhythm the tasks of a document are told of, where the document says so. */
@Component
class TaskRhythms {
    private static final String FILE = "rules/task-rhythms.json";

    private final List<Rule> rules;

    /**
     * All of the file.
     *
     * @throws IllegalStateException when it cannot be read
     */
    TaskRhythms(JsonMapper json) {
        this.rules = RuleText.read(FILE, json, new TypeReference<>() {});
    }

    private record Rule(String document, TaskRhythm rhythm, Citation citation) {}

    Optional<TaskRhythm> of(PolicyDocumentId document) {
        return rules.stream()
                .filter(rule -> rule.document().equals(document.value()))
                .map(Rule::rhythm)
                .findFirst();
    }
}
