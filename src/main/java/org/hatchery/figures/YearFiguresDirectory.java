package org.hatchery.figures;

import static java.util.stream.Collectors.toSet;
import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierRelocated;
import org.hatchery.firm.IncubateeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.ReadEach;
import org.hatchery.shared.mongo.Sight;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Every read of figures of years, inside the scope of whoever asks, and the one write that concerns many at once. */
@Component
public class YearFiguresDirectory {
    private static final Keyset<YearFigures> LATEST = new Keyset<>(
            YearFigures.class,
            "year",
            Direction.DESC,
            figures -> String.valueOf(figures.getYear()),
            figures -> figures.getId().value(),
            Integer::valueOf);

    static final ListOrders<YearFigures> ORDERS = ListOrders.usually("YEAR", LATEST)
            .or(
                    "REVENUE",
                    Keyset.byAmount(
                            YearFigures.class,
                            "values.revenue",
                            figures -> figures.getValues().revenue(),
                            figures -> figures.getId().value()))
            .or(
                    "EMPLOYEES",
                    new Keyset<>(
                            YearFigures.class,
                            "values.employees",
                            Direction.ASC,
                            figures -> String.valueOf(figures.getValues().employees()),
                            figures -> figures.getId().value(),
                            Integer::valueOf));

    /** Facts fetched by one command. */
    private static final int BATCH = 10_000;

    private final MongoOperations mongo;
    private final ReadEach readEach;

    YearFiguresDirectory(MongoOperations mongo, ReadEach readEach) {
        this.mongo = mongo;
        this.readEach = readEach;
    }

    /**
     * The figures with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    YearFigures get(YearFiguresId id, Scope scope, String field) {
        return find(id, scope).orElseThrow(() -> Rejection.notFound(field));
    }

    Optional<YearFigures> find(YearFiguresId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst();
    }

    /** Those of one firm that stand, of any year and wherever it stayed. */
    List<YearFigures> confirmedOf(IncubateeId firm) {
        Criteria own = where(Scope.FIELD).is(Scope.incubatee(firm.value()));
        return mongo.find(
                new Query(allOf(List.of(own, where("state").is(YearFiguresState.CONFIRMED)))), YearFigures.class);
    }

    public List<YearFigures> find(Collection<YearFiguresId> ids, Scope scope) {
        var query = new Query(allOf(List.of(where("_id").in(ids), scope.condition())));
        return mongo.find(query.cursorBatchSize(BATCH), YearFigures.class);
    }

    /** Those of these of whom figures of a year were entered; the caller has checked the scope. */
    Set<IncubateeId> entered(Collection<IncubateeId> incubatees, int year) {
        List<YearFiguresId> ids =
                incubatees.stream().map(one -> YearFiguresId.of(one, year)).toList();
        var query = new Query(where("_id").in(ids)).cursorBatchSize(BATCH);
        query.fields().include("incubatee");
        return mongo.find(query, Document.class, mongo.getCollectionName(YearFigures.class)).stream()
                .map(figures -> new IncubateeId(figures.getString("incubatee")))
                .collect(toSet());
    }

    /** Figures, latest year first unless another order is asked for. */
    public Page<YearFigures> search(YearFiguresFilter filter, Scope scope, PageRequest request) {
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    /** All figures for which one of these carriers is responsible; a statistic, so the caller has checked the scope. */
    public List<YearFact> of(Collection<CarrierId> carriers) {
        var query = new Query(where("carrier").in(carriers)).cursorBatchSize(BATCH);
        query.fields().include("incubatee", "carrier", "year", "state", "preliminary", "values");
        return mongo.find(query, YearFact.class, mongo.getCollectionName(YearFigures.class));
    }

    /**
     * All confirmed figures of a year, nameless; a statistic. The stream is to be closed.
     *
     * @param unread is told where those lie that cannot be read, as far as that can be
     */
    <T> Stream<T> confirmed(int year, Function<ToldFigures, T> told, Consumer<Optional<RegionCode>> unread) {
        var query = new Query(
                        allOf(List.of(where("year").is(year), where("state").is(YearFiguresState.CONFIRMED))))
                .cursorBatchSize(BATCH);
        query.fields().include("region", "values");
        return readEach.stream(
                query,
                YearFigures.class,
                stored -> told.apply(mongo.getConverter().read(ToldFigures.class, stored)),
                stored -> unread.accept(region(stored)));
    }

    private static Optional<RegionCode> region(Document stored) {
        return stored.get("region") instanceof String code && RegionCode.isForm(code)
                ? Optional.of(new RegionCode(code))
                : Optional.empty();
    }

    /**
     * Figures of years that the carrier ends where it lies now move with it; the bureaus there see them all, and whoever
     * saw them still does.
     *
     * @param movedAlong firms and teams that had not left before
     */
    void follow(CarrierRelocated told, Collection<IncubateeId> movedAlong) {
        var query = new Query(allOf(List.of(
                where("carrier").is(told.carrier()),
                where("year").gte(told.from().getYear()),
                where("incubatee").in(movedAlong),
                where("region").ne(told.region()))));
        mongo.updateMulti(query, Update.update("region", told.region()), YearFigures.class);
        String carrier = Scope.carrier(told.carrier().value());
        Sight.share(mongo, YearFigures.class, carrier, told.region().visibleTo());
    }

    /** The same of several subjects at once, by the key under which each sees what is its own. */
    public Map<String, Page<YearFigures>> search(
            YearFiguresFilter filter, Collection<String> subjects, Scope scope, PageRequest request) {
        return ORDERS.pages(mongo, conditions(filter, scope), Scope.FIELD, subjects, request);
    }

    private static List<Criteria> conditions(YearFiguresFilter filter, Scope scope) {
        return List.of(
                scope.condition(),
                given(filter.year(), year -> where("year").is(year)),
                given(filter.carrier(), carrier -> where(Scope.FIELD).is(Scope.carrier(carrier.value()))),
                given(filter.incubatee(), incubatee -> where(Scope.FIELD).is(Scope.incubatee(incubatee.value()))),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(filter.region(), region -> where("region").gte(region).lte(region.last())),
                given(filter.states(), states -> where("state").in(states)),
                given(filter.preliminary(), preliminary -> where("preliminary").is(preliminary)),
                given(filter.text(), NameSearch::matches));
    }
}
