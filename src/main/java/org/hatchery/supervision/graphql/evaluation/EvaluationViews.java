package org.hatchery.supervision.graphql.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.supervision.evaluation.EvaluationDirectory;
import org.hatchery.supervision.evaluation.EvaluationRun;
import org.hatchery.supervision.evaluation.EvaluationRunId;
import org.hatchery.supervision.graphql.evaluation.EvaluationRunView.EvaluationWeightView;
import org.springframework.stereotype.Component;

/** Shows runs of evaluations. */
@Component
class EvaluationViews implements NodeSource {
    private static final String TYPE = "EvaluationRun";

    private final EvaluationDirectory runs;

    EvaluationViews(EvaluationDirectory runs) {
        this.runs = runs;
    }

    static EvaluationRunId key(String id) {
        return new EvaluationRunId(GlobalId.key(TYPE, id));
    }

    EvaluationRunView of(EvaluationRun run) {
        List<EvaluationWeightView> weights = run.weights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new EvaluationWeightView(one.getKey(), one.getValue()))
                .toList();
        return new EvaluationRunView(
                GlobalId.of(TYPE, run.id().value()),
                (int) run.changes(),
                run,
                run.scheme(),
                run.kind(),
                run.region(),
                run.year(),
                run.ranOn(),
                run.appealsUntil(),
                weights,
                run.weightsBasis(),
                run.weighed(),
                run.state(),
                run.publishedOn(),
                run.by(),
                run.sample());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, EvaluationRunView> byKey(Collection<String> keys, Scope scope) {
        return runs.find(keys.stream().map(EvaluationRunId::new).toList(), scope).stream()
                .collect(Collectors.toMap(run -> run.id().value(), this::of));
    }
}
