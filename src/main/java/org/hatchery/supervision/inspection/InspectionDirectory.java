package org.hatchery.supervision.inspection;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of inspections, inside the scope of whoever asks: bureaus around them, and whom they are about once told. */
@Component
@NamedInterface(propagate = false)
public class InspectionDirectory {
    static final ListOrders<Inspection> ORDERS = ListOrders.usually(
                    "NEXT_ON",
                    Keyset.byDayIfAny(
                                    Inspection.class,
                                    "nextOn",
                                    Inspection::getNextOn,
                                    one -> one.getId().value())
                            .running(Direction.ASC))
            .or(
                    "DRAWN_ON",
                    Keyset.byDay(
                            Inspection.class,
                            "drawnOn",
                            Inspection::getDrawnOn,
                            one -> one.getId().value()));

    private final MongoOperations mongo;
    private final Clock clock;

    InspectionDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    public List<Inspection> find(Collection<InspectionId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), Inspection.class);
    }

    Inspection get(InspectionId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("inspection"));
    }

    /** Inspections, what is due soonest first unless another order is asked for. */
    public Page<Inspection> search(InspectionFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(
                mongo,
                List.of(
                        scope.condition(),
                        given(filter.draw(), draw -> where("draw").is(draw)),
                        given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                        given(filter.kinds(), kinds -> where("kind").in(kinds)),
                        given(filter.states(), states -> where("state").in(states)),
                        given(filter.overdue(), this::overdue),
                        given(filter.appealed(), InspectionDirectory::appealed),
                        given(filter.nextOn(), days -> days.on("nextOn"))),
                request);
    }

    private static Criteria appealed(boolean wanted) {
        return wanted ? where("appealOpen").is(true) : where("appealOpen").ne(true);
    }

    private Criteria overdue(boolean wanted) {
        LocalDate today = LocalDate.now(clock);
        return wanted
                ? where("nextOn").lt(today)
                : new Criteria()
                        .orOperator(where("nextOn").is(null), where("nextOn").gte(today));
    }

    /** All of a draw, which are as few as were drawn. */
    public List<Inspection> ofDraw(InspectionDrawId draw, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("draw").is(draw), scope.condition()))), Inspection.class);
    }

    /** How many of each draw are not closed; those of which none is are missing. */
    public Map<InspectionDrawId, Integer> countOpen(Collection<InspectionDrawId> draws) {
        var query = new Query(where("draw").in(draws).and("state").ne(InspectionState.CLOSED));
        query.fields().include("draw");
        Map<InspectionDrawId, Integer> open = new HashMap<>();
        mongo.find(query, org.bson.Document.class, mongo.getCollectionName(Inspection.class))
                .forEach(found -> open.merge(new InspectionDrawId(found.getString("draw")), 1, Integer::sum));
        return open;
    }

    /** Of which of these draws somebody may still appeal, or waits for the decision. */
    Set<InspectionDrawId> inDaysOfAppeals(Collection<InspectionDrawId> draws, LocalDate today) {
        return mongo
                .find(
                        new Query(where("draw")
                                .in(draws)
                                .orOperator(
                                        where("appealsUntil").gte(today),
                                        where("appealOpen").is(true))),
                        Inspection.class)
                .stream()
                .filter(one -> one.isAppealed() || one.isAppealable(today))
                .map(Inspection::getDraw)
                .collect(Collectors.toSet());
    }

    /** Who of these is under an inspection that is not closed, of whichever division. */
    Set<String> open(Collection<String> subjects) {
        var query = new Query(where("subject").in(subjects).and("state").ne(InspectionState.CLOSED));
        query.fields().include("subject");
        return mongo.find(query, org.bson.Document.class, mongo.getCollectionName(Inspection.class)).stream()
                .map(found -> found.getString("subject"))
                .collect(Collectors.toSet());
    }
}
