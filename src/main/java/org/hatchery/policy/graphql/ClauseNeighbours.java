package org.hatchery.policy.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.graphql.TargetReportView.TargetProgressView;
import org.hatchery.policy.progress.AssessTargets;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.stereotype.Component;

/** Shows clauses, and what they promise beside what there is, to the doors of other modules. */
@Component
public class ClauseNeighbours {
    private final PolicyViews views;
    private final AssessTargets assessTargets;
    private final PolicyMapper mapper;

    ClauseNeighbours(PolicyViews views, AssessTargets assessTargets, PolicyMapper mapper) {
        this.views = views;
        this.assessTargets = assessTargets;
        this.mapper = mapper;
    }

    /** Id of the clause that a global id names. */
    public static ClauseId key(String id) {
        return new ClauseId(GlobalId.key("Clause", id));
    }

    /** These clauses; one database command. */
    public Map<ClauseId, ClauseView> find(Collection<ClauseId> ids) {
        return views.clauses(ids);
    }

    /** Their targets; as many database commands for all of them as for one. */
    public Map<ClauseId, List<TargetProgressView>> targets(Collection<ClauseId> ids, Scope scope) {
        Map<ClauseId, List<TargetProgressView>> shown = new HashMap<>();
        assessTargets
                .ofClauses(ids, scope)
                .forEach((clause, progress) ->
                        shown.put(clause, progress.stream().map(mapper::toView).toList()));
        return shown;
    }
}
