package org.hatchery.supervision.evaluation;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of runs, inside the scope of whoever asks: bureaus around them, and those they are about. */
@Component
@NamedInterface(propagate = false)
public class EvaluationDirectory {
    static final ListOrders<EvaluationRun> ORDERS = ListOrders.usually(
            "RAN_ON",
            Keyset.byDay(
                    EvaluationRun.class,
                    "ranOn",
                    EvaluationRun::ranOn,
                    run -> run.id().value()));

    private final MongoOperations mongo;

    EvaluationDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public List<EvaluationRun> find(Collection<EvaluationRunId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), EvaluationRun.class);
    }

    EvaluationRun get(EvaluationRunId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("evaluation"));
    }

    /** Runs, the latest first. */
    public Page<EvaluationRun> search(EvaluationFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(
                mongo,
                List.of(
                        scope.condition(),
                        given(filter.scheme(), scheme -> where("scheme").is(scheme)),
                        given(filter.kinds(), kinds -> where("kind").in(kinds)),
                        given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                        given(filter.year(), year -> where("year").is(year)),
                        given(filter.states(), states -> where("state").in(states)),
                        given(filter.ranOn(), days -> days.on("ranOn"))),
                request);
    }
}
