package org.hatchery.carrier.register;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListByName;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of carriers, inside the scope of whoever asks, and the one write that is no change of a carrier. */
@Component
@NamedInterface(propagate = false)
public class CarrierDirectory {
    static final Keyset<Carrier> BY_NAME = ListByName.keyset(
            Carrier.class, Carrier::nameOrder, carrier -> carrier.getId().value());

    static final ListOrders<Carrier> ORDERS = ListOrders.usually("NAME", BY_NAME)
            .or(
                    "LET_SHARE",
                    new Keyset<>(
                            Carrier.class,
                            "letShare",
                            Direction.ASC,
                            carrier -> String.valueOf(carrier.getLetShare()),
                            carrier -> carrier.getId().value(),
                            Double::valueOf))
            .or(
                    "OPENED_ON",
                    Keyset.byDay(
                            Carrier.class,
                            "profile.openedOn",
                            carrier -> carrier.getProfile().openedOn(),
                            carrier -> carrier.getId().value()));

    /** Carriers fetched by one command. */
    private static final int BATCH = 1_000;

    private static final String UNSETTLED = "unsettled";

    private final MongoOperations mongo;
    private final Clock clock;

    CarrierDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    public Optional<Carrier> find(CarrierId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst();
    }

    /**
     * The carrier with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    public Carrier get(CarrierId id, Scope scope) {
        return find(id, scope).orElseThrow(() -> Rejection.notFound("carrier"));
    }

    public List<Carrier> find(Collection<CarrierId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), Carrier.class);
    }

    /** Carriers, by name unless another order is asked for. */
    public Page<Carrier> search(CarrierFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    /**
     * Carriers that were open in a region on a day, as they were then, some at a time by id; a statistic, so the caller has
     * checked the scope.
     *
     * @param after id of the last one before; the empty text comes before all
     */
    public List<CarrierOnDay> onDay(RegionCode region, LocalDate day, String after, int most) {
        Criteria there = new Criteria()
                .orOperator(
                        where(Scope.FIELD).is(Scope.region(region.value())),
                        // those that moved away since
                        where("seats.region").gte(region).lte(region.last()));
        var query = new Query(allOf(List.of(there, openOn(day), where("_id").gt(after))))
                .with(Sort.by("_id"))
                .limit(most)
                .cursorBatchSize(most);
        return onDay(query, day);
    }

    /** Those of these that are open on a day, wherever they are then; whoever asks has seen them before. */
    public List<CarrierOnDay> openOn(Collection<CarrierId> ids, LocalDate day) {
        return onDay(new Query(allOf(List.of(where("_id").in(ids), openOn(day)))), day);
    }

    private List<CarrierOnDay> onDay(Query query, LocalDate day) {
        query.fields().include("profile.name", "profile.kind", "profile.region", "seats", "recognitions", "changes");
        return mongo.find(query, CarrierOnDay.Stored.class, mongo.getCollectionName(Carrier.class)).stream()
                .map(stored -> stored.on(day))
                .toList();
    }

    /** Takes the mark away, unless it moved again since it was read; for those who read it, nothing has changed. */
    void unmark(Carrier followed) {
        var query = new Query(where("_id").is(followed.getId()).and(UNSETTLED).is(followed.getUnsettled()));
        mongo.updateFirst(query, new Update().unset(UNSETTLED), mongo.getCollectionName(Carrier.class));
    }

    private List<Criteria> conditions(CarrierFilter filter, Scope scope) {
        return List.of(
                scope.condition(),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(filter.kinds(), kinds -> where("profile.kind").in(kinds)),
                given(filter.levels(), this::recognisedAs),
                given(filter.fields(), fields -> where("profile.field").in(fields)),
                given(filter.letShareAtLeast(), share -> where("letShare").gte(share)),
                given(filter.letShareAtMost(), share -> where("letShare").lte(share)),
                given(filter.open(), this::open),
                given(filter.text(), NameSearch::matches),
                given(filter.openedOn(), days -> days.on("profile.openedOn")),
                given(filter.openOn(), CarrierDirectory::openOn),
                given(filter.hosts(), hosts -> where("traits.host").in(hosts)),
                given(filter.ownerships(), owners -> where("traits.ownership").in(owners)),
                given(filter.foundedBy(), founders -> where("traits.foundedBy").in(founders)),
                given(filter.models(), models -> where("traits.models").in(models)),
                given(
                        filter.facilities(),
                        facilities -> where("traits.facilities").in(facilities)),
                given(filter.ownedElsewhere(), CarrierDirectory::ownedElsewhere),
                given(
                        filter.ownerRegion(),
                        region -> where("traits.ownerRegion").gte(region).lte(region.last())),
                given(
                        filter.inCluster(),
                        within -> within
                                ? where("traits.cluster").ne(null)
                                : where("traits.cluster").is(null)),
                given(filter.cluster(), name -> where("traits.cluster").is(name)),
                given(
                        filter.staffAtLeast(),
                        least -> where("resources.now.staff").gte(least)),
                given(
                        filter.mentorsAtLeast(),
                        least -> where("resources.now.mentors").gte(least)),
                given(filter.withFund(), CarrierDirectory::withFund));
    }

    private Criteria recognisedAs(Set<RecognitionLevel> levels) {
        LocalDate today = LocalDate.now(clock);
        return where("recognitions")
                .elemMatch(new Criteria()
                        .andOperator(
                                where("level").in(levels),
                                where("from").lte(today),
                                notYet("to", today),
                                notYet("withdrawal.on", today)));
    }

    private Criteria open(boolean open) {
        Criteria opened = openOn(LocalDate.now(clock));
        return open ? opened : new Criteria().norOperator(opened);
    }

    private static Criteria ownedElsewhere(boolean elsewhere) {
        return elsewhere
                ? where("ownedElsewhere").is(true)
                : where("ownedElsewhere").ne(true);
    }

    private static Criteria withFund(boolean with) {
        return with
                ? where("resources.now.fund").gt(Yuan.ZERO)
                : new Criteria().norOperator(where("resources.now.fund").gt(Yuan.ZERO));
    }

    private static Criteria openOn(LocalDate day) {
        return new Criteria().andOperator(where("profile.openedOn").lte(day), notYet("closedOn", day));
    }

    private static Criteria notYet(String field, LocalDate today) {
        return new Criteria().orOperator(where(field).is(null), where(field).gt(today));
    }
}
