package org.hatchery.supervision.task;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of tasks, inside the scope of whoever asks: bureaus around them, and their units. */
@Component
@NamedInterface(propagate = false)
public class TaskDirectory {
    static final ListOrders<Task> ORDERS = ListOrders.usually(
                    "NEXT_ON",
                    Keyset.byDayIfAny(
                                    Task.class,
                                    "nextOn",
                                    Task::getNextOn,
                                    task -> task.getId().value())
                            .running(Direction.ASC))
            .or(
                    "DUE_ON",
                    Keyset.byDay(
                            Task.class,
                            "aim.dueOn",
                            task -> task.getAim().dueOn(),
                            task -> task.getId().value()));

    private final MongoOperations mongo;
    private final Clock clock;

    TaskDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    public List<Task> find(Collection<TaskId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), Task.class);
    }

    /**
     * The task with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    Task get(TaskId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("task"));
    }

    /** Those of a document in a region that were not taken back, at most so many. */
    public List<Task> ofDocument(PolicyDocumentId document, RegionCode region, Scope scope, int most) {
        return mongo.find(
                new Query(allOf(List.of(
                                scope.condition(),
                                where("document").is(document),
                                where(Scope.FIELD).is(Scope.region(region.value())),
                                where("state").ne(TaskState.WITHDRAWN))))
                        .limit(most),
                Task.class);
    }

    /** Tasks, what is asked soonest first unless another order is asked for. */
    public Page<Task> search(TaskFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    private List<Criteria> conditions(TaskFilter filter, Scope scope) {
        return List.of(
                scope.condition(),
                given(filter.document(), document -> where("document").is(document)),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(filter.unit(), unit -> where(Scope.FIELD).is(Scope.institution(unit.value()))),
                given(filter.leaders(), leaders -> where("aim.leads.id").in(leaders)),
                given(filter.states(), states -> where("state").in(states)),
                given(filter.overdue(), this::overdue),
                given(filter.waiting(), waiting -> where("waiting").is(waiting)),
                given(filter.nextOn(), days -> days.on("nextOn")),
                given(filter.dueOn(), days -> days.on("aim.dueOn")),
                given(filter.text(), NameSearch::matches));
    }

    private Criteria overdue(boolean wanted) {
        LocalDate today = LocalDate.now(clock);
        return wanted
                ? where("nextOn").lt(today)
                : new Criteria()
                        .orOperator(where("nextOn").is(null), where("nextOn").gte(today));
    }
}
