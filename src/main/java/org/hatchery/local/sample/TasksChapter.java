package org.hatchery.local.sample;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.shared.RuleText;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sample's tasks: what clauses ask and of whom stands in their documents, only days and reports are made up. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class TasksChapter implements SampleChapter {
    private final PolicyDirectory policies;
    private final JsonMapper json;

    TasksChapter(PolicyDirectory policies, JsonMapper json) {
        this.policies = policies;
        this.json = json;
    }

    @Override
    public List<?> tell(Given given, Sample sample) {
        List<TaskPlan> plans = plans();
        Map<ClauseId, Clause> clauses =
                policies
                        .findClauses(plans.stream()
                                .map(plan -> new ClauseId(plan.clause()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Clause::id, Function.identity()));
        var maker = new TaskMaker(given, clauses);
        plans.forEach(maker::make);
        List<Object> all = new ArrayList<>(maker.units());
        all.addAll(maker.tasks());
        return all;
    }

    private List<TaskPlan> plans() {
        return RuleText.read("local/sample/tasks.json", json, new TypeReference<>() {});
    }
}
