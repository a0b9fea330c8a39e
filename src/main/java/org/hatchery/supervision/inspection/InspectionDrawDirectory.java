package org.hatchery.supervision.inspection;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of draws, inside the scope of whoever asks: bureaus around them. */
@Component
@NamedInterface(propagate = false)
public class InspectionDrawDirectory {
    static final ListOrders<InspectionDraw> ORDERS = ListOrders.usually(
                    "DRAWN_ON",
                    Keyset.byDay(
                            InspectionDraw.class,
                            "drawnOn",
                            InspectionDraw::drawnOn,
                            draw -> draw.id().value()))
            .without("candidates");

    private final MongoOperations mongo;

    InspectionDrawDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public List<InspectionDraw> find(Collection<InspectionDrawId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), InspectionDraw.class);
    }

    InspectionDraw get(InspectionDrawId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("draw"));
    }

    /** These draws with who could be drawn, which a list leaves out; they were read in the scope before. */
    public Map<InspectionDrawId, InspectionDraw> whole(Collection<InspectionDraw> read) {
        List<InspectionDrawId> listed = read.stream()
                .filter(draw -> draw.candidates().isEmpty())
                .map(InspectionDraw::id)
                .toList();
        Map<InspectionDrawId, InspectionDraw> whole = new HashMap<>();
        read.forEach(draw -> whole.put(draw.id(), draw));
        if (!listed.isEmpty()) {
            mongo.find(new Query(where("_id").in(listed)), InspectionDraw.class)
                    .forEach(draw -> whole.put(draw.id(), draw));
        }
        return whole;
    }

    /** Draws, the latest first, without who could be drawn. */
    public Page<InspectionDraw> search(InspectionDrawFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(
                mongo,
                List.of(
                        scope.condition(),
                        given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                        given(filter.kinds(), kinds -> where("kind").in(kinds)),
                        given(filter.drawnOn(), days -> days.on("drawnOn"))),
                request);
    }

    /** The draws of one kind of a division, with their numbers. */
    Map<InspectionDrawId, Integer> numbers(RegionCode region, EvaluatedKind kind) {
        var query = new Query(where("region").is(region).and("kind").is(kind));
        query.fields().include("number");
        return mongo.find(query, org.bson.Document.class, mongo.getCollectionName(InspectionDraw.class)).stream()
                .collect(Collectors.toMap(
                        found -> new InspectionDrawId(found.getString("_id")), found -> found.getInteger("number")));
    }

    /** Number of the last draw of a division; 0 before the first. */
    int last(RegionCode region) {
        var query = new Query(where("region").is(region))
                .with(Sort.by(Direction.DESC, "number"))
                .limit(1);
        query.fields().include("number");
        return mongo.find(query, org.bson.Document.class, mongo.getCollectionName(InspectionDraw.class)).stream()
                .findFirst()
                .map(found -> found.getInteger("number"))
                .orElse(0);
    }

    /** Whether a draw of a division still lacks inspections of those it drew. */
    boolean isUnsettled(RegionCode region) {
        return mongo.exists(
                new Query(where("region").is(region).and("unsettled").exists(true)), InspectionDraw.class);
    }
}
