package org.hatchery.incubation.stay;

import static java.util.stream.Collectors.toSet;
import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierRelocated;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.followup.FollowUpRules;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.Sight;
import org.hatchery.shared.mongo.Uncounted.Mark;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Every read of stays, inside the scope of whoever asks; an entry that is not settled is visible to nobody.
 *
 * <p>Also the one write that concerns many at once.
 */
@Component
@NamedInterface(propagate = false)
public class StayDirectory {
    private static final Keyset<Stay> LATEST = Keyset.byDay(
            Stay.class, "enteredOn", Stay::getEnteredOn, stay -> stay.getId().value());

    public static final ListOrders<Stay> ORDERS = ListOrders.usually("ENTERED_ON", LATEST)
            .or(
                    "LIMIT_ON",
                    Keyset.byDayIfAny(
                            Stay.class,
                            "limitOn",
                            Stay::getLimitOn,
                            stay -> stay.getId().value()))
            .or(
                    "ENDED_ON",
                    Keyset.byDayIfAny(
                            Stay.class,
                            "endedOn",
                            Stay::getEndedOn,
                            stay -> stay.getId().value()));

    /** Facts fetched by one command. */
    private static final int BATCH = 10_000;

    private final MongoOperations mongo;
    private final FollowUpRules graduateYears;
    private final Clock clock;

    StayDirectory(MongoOperations mongo, FollowUpRules graduateYears, Clock clock) {
        this.mongo = mongo;
        this.graduateYears = graduateYears;
        this.clock = clock;
    }

    /**
     * The stay with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    public Stay get(StayId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("stay"));
    }

    public List<Stay> find(Collection<StayId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), shown(), scope.condition()))), Stay.class);
    }

    /** Stays, latest entry first unless another order is asked for. */
    public Page<Stay> search(StayFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    /** All settled stays in these carriers; a statistic, so nobody's scope limits it. */
    public List<StayFact> factsOf(Collection<CarrierId> carriers) {
        var query = new Query(where(Scope.FIELD)
                        .in(carriers.stream()
                                .map(id -> Scope.carrier(id.value()))
                                .toList()))
                .cursorBatchSize(BATCH);
        return facts(query);
    }

    /** All settled stays of these firms and teams, in whatever carriers; a statistic as well. */
    public List<StayFact> factsOfIncubatees(Collection<IncubateeId> incubatees) {
        return facts(new Query(allOf(List.of(where("incubatee").in(incubatees), shown()))).cursorBatchSize(BATCH));
    }

    private List<StayFact> facts(Query query) {
        query.fields()
                .include(
                        "carrier",
                        "incubatee",
                        "enteredOn",
                        "incubatingFrom",
                        "endedOn",
                        "graduation",
                        "exit",
                        "residence",
                        "graduateYears");
        return mongo.find(query, StayFact.class, mongo.getCollectionName(Stay.class));
    }

    /** All stays of a firm or team, wherever; the caller has to look who may know of which. */
    public List<Stay> of(IncubateeId incubatee) {
        return of(List.of(incubatee));
    }

    /** The same of several, by one command. */
    public List<Stay> of(Collection<IncubateeId> incubatees) {
        var query = new Query(allOf(List.of(where("incubatee").in(incubatees), shown())));
        return mongo.find(query.cursorBatchSize(BATCH), Stay.class);
    }

    /** All settled stays in a carrier; whoever asks looks after it. */
    public List<Stay> at(CarrierId carrier) {
        return at(carrier, new Criteria());
    }

    /** Those of them whose firm or team is called so there. */
    public List<Stay> at(CarrierId carrier, String name) {
        return at(carrier, where("incubateeName").is(name));
    }

    private List<Stay> at(CarrierId carrier, Criteria which) {
        var query = new Query(allOf(List.of(
                where(Scope.FIELD).is(Scope.carrier(carrier.value())),
                where("carrier").is(carrier),
                which)));
        return mongo.find(query.cursorBatchSize(BATCH), Stay.class);
    }

    /** Carriers in which any of these stay or stayed. */
    public Set<CarrierId> carriersOf(Collection<IncubateeId> incubatees) {
        var query = new Query(where("incubatee").in(incubatees));
        query.fields().include("carrier");
        return mongo.find(query, Document.class, mongo.getCollectionName(Stay.class)).stream()
                .map(stay -> new CarrierId(stay.getString("carrier")))
                .collect(toSet());
    }

    /** Whose stays these marks are of. */
    public Set<IncubateeId> incubateesOf(Collection<Mark> marks) {
        var query = new Query(where("_id").in(marks.stream().map(Mark::id).toList()));
        query.fields().include("incubatee");
        return mongo.find(query, Document.class, mongo.getCollectionName(Stay.class)).stream()
                .map(stay -> new IncubateeId(stay.getString("incubatee")))
                .collect(toSet());
    }

    /** Those of these incubatees that stay in the carrier on that day. */
    public List<Stay> covering(Collection<IncubateeId> incubatees, CarrierId carrier, LocalDate day) {
        return of(incubatees, carrier).stream().filter(stay -> stay.covers(day)).toList();
    }

    /** All stays of these incubatees in the carrier. */
    public List<Stay> of(Collection<IncubateeId> incubatees, CarrierId carrier) {
        var query = new Query(allOf(
                List.of(where("incubatee").in(incubatees), where("carrier").is(carrier), shown())));
        return mongo.find(query, Stay.class);
    }

    /** Those of these firms that graduated on a ground. */
    public Set<IncubateeId> graduatedOn(GraduationGround ground, Collection<IncubateeId> firms) {
        var query =
                new Query(where("incubatee").in(firms).and("graduation.ground").is(ground));
        return mongo.find(query, Stay.class).stream().map(Stay::getIncubatee).collect(Collectors.toSet());
    }

    /** Every stay that a carrier ever had, settled or not; a statistic or a repair. */
    List<Stay> ever(CarrierId carrier) {
        return mongo.find(new Query(where(Scope.FIELD).is(Scope.carrier(carrier.value()))), Stay.class);
    }

    /** Stays that go on move with their carrier and are of its kind; the bureaus there see them all, and whoever saw them still does. */
    public void follow(CarrierRelocated told) {
        String carrier = Scope.carrier(told.carrier().value());
        follow(carrier, "region", told.region(), told.from());
        follow(carrier, "carrierKind", told.kind(), told.kindFrom());
        Sight.share(mongo, Stay.class, carrier, told.region().visibleTo());
    }

    private void follow(String carrier, String field, Object now, LocalDate from) {
        Criteria goesOn = new Criteria()
                .orOperator(where("endedOn").is(null), where("endedOn").gt(from));
        var query = new Query(
                allOf(List.of(where(Scope.FIELD).is(carrier), where(field).ne(now), goesOn)));
        mongo.updateMulti(query, Update.update(field, now), Stay.class);
    }

    /** The same of several subjects at once, by the key under which each sees what is its own. */
    public Map<String, Page<Stay>> search(
            StayFilter filter, Collection<String> subjects, Scope scope, PageRequest request) {
        return ORDERS.pages(mongo, conditions(filter, scope), Scope.FIELD, subjects, request);
    }

    private List<Criteria> conditions(StayFilter filter, Scope scope) {
        return List.of(
                shown(),
                scope.condition(),
                given(filter.carrier(), carrier -> where(Scope.FIELD).is(Scope.carrier(carrier.value()))),
                given(filter.incubatee(), incubatee -> where(Scope.FIELD).is(Scope.incubatee(incubatee.value()))),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(filter.region(), region -> where("region").gte(region).lte(region.last())),
                given(filter.states(), states -> where("state").in(states)),
                given(filter.residence(), residence -> where("residence").is(residence)),
                given(filter.overdue(), this::overdue),
                given(filter.begun(), this::begun),
                given(filter.enteredOn(), days -> days.on("enteredOn")),
                given(filter.limitOn(), days -> days.on("limitOn")),
                given(filter.endedOn(), days -> days.on("endedOn")),
                given(filter.text(), NameSearch::matches),
                StayConditions.of(filter, graduateYears, LocalDate.now(clock)));
    }

    private static Criteria shown() {
        return where(Scope.FIELD + ".0").exists(true);
    }

    private Criteria begun(boolean begun) {
        LocalDate today = LocalDate.now(clock);
        return begun ? where("enteredOn").lte(today) : where("enteredOn").gt(today);
    }

    private Criteria overdue(boolean overdue) {
        Criteria late = new Criteria()
                .andOperator(
                        where("state").is(StayState.ACTIVE), where("limitOn").lt(LocalDate.now(clock)));
        return overdue ? late : new Criteria().norOperator(late);
    }
}
