package org.hatchery.exchange.job;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Sweep.Work;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Every read of imports and their rows: those of the places that one looks after. */
@Component
@NamedInterface(propagate = false)
public class ImportDirectory {
    private static final String IMPORTED = "imported";
    private static final String STATE = "state";
    private static final int MOST_AT_ONCE = 5_000;
    private static final Keyset<Import> LATEST = new Keyset<>(
            Import.class,
            "uploadedAt",
            Direction.DESC,
            one -> one.uploadedAt().toString(),
            one -> one.id().value(),
            Instant::parse);
    static final ListOrders<Import> ORDERS = ListOrders.usually("UPLOADED_AT", LATEST);

    private static final Keyset<ImportRow> AS_IN_THE_SHEET = new Keyset<>(
            ImportRow.class,
            "number",
            Direction.ASC,
            row -> String.valueOf(row.number()),
            ImportRow::id,
            Integer::valueOf);
    static final ListOrders<ImportRow> ROW_ORDERS = ListOrders.usually("NUMBER", AS_IN_THE_SHEET);

    private final MongoOperations mongo;

    ImportDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public Optional<Import> find(ImportId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst();
    }

    public List<Import> find(Collection<ImportId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), Import.class);
    }

    /** Imports, latest first unless another order is asked for. */
    public Page<Import> page(Actor actor, PageRequest request) {
        return ORDERS.page(mongo, List.of(actor.scope().condition()), request);
    }

    public List<ImportRow> rows(Collection<String> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), scope.condition()))), ImportRow.class);
    }

    /** Rows of these imports, as they stand in the sheet unless another order is asked for. */
    public Map<String, Page<ImportRow>> rows(
            RowFilter filter, Collection<String> imports, Scope scope, PageRequest request) {
        Criteria states =
                filter.states().isEmpty() ? new Criteria() : where(STATE).in(filter.states());
        Criteria faults = given(filter.faulty(), faulty -> where("faults.0").exists(faulty));
        return ROW_ORDERS.pages(mongo, List.of(scope.condition(), states, faults), IMPORTED, imports, request);
    }

    /** How many rows of each import are how far; the caller has to look who may know. */
    public Map<ImportId, Map<RowState, Integer>> counts(Collection<ImportId> imports) {
        Map<ImportId, Map<RowState, Integer>> counts = new HashMap<>();
        mongo.aggregate(
                        Aggregation.newAggregation(
                                Aggregation.match(where(IMPORTED).in(imports)),
                                Aggregation.group(IMPORTED, STATE).count().as("rows")),
                        ImportRow.class,
                        Document.class)
                .forEach(found -> {
                    Document of = found.get("_id", Document.class);
                    counts.computeIfAbsent(new ImportId(of.getString(IMPORTED)), one -> new EnumMap<>(RowState.class))
                            .put(RowState.valueOf(of.getString(STATE)), found.getInteger("rows", 0));
                });
        return counts;
    }

    /** The next rows in this state, in the order of the sheet or from its end. */
    List<ImportRow> next(ImportId id, RowState state, int most, boolean fromTheEnd) {
        return mongo.find(
                new Query(where(IMPORTED).is(id).and(STATE).is(state))
                        .with(Sort.by(fromTheEnd ? Direction.DESC : Direction.ASC, "number"))
                        .limit(most),
                ImportRow.class);
    }

    /** All rows of a list that is taken as a whole, as they stand in the sheet. */
    List<ImportRow> all(ImportId id) {
        return mongo.find(
                new Query(where(IMPORTED).is(id))
                        .with(Sort.by(Direction.ASC, "number"))
                        .cursorBatchSize(MOST_AT_ONCE),
                ImportRow.class);
    }

    Optional<Import> find(ImportId id) {
        return Optional.ofNullable(mongo.findById(id, Import.class));
    }

    /** How many of one person are kept. */
    long countOf(String subject) {
        return mongo.count(new Query(where("requester.subject").is(subject)), Import.class);
    }

    boolean isAnyDue(Instant now) {
        return mongo.exists(new Query(where("due").lte(now)), Import.class);
    }

    Work expired(Instant now) {
        return new Work("sweep/import", Import.class, where("expiresAt").lte(now), "expiresAt");
    }

    /** Rows whose time is over, also those whose import never came to be. */
    Work expiredRows(Instant now) {
        return new Work("sweep/importRow", ImportRow.class, where("expiresAt").lte(now), "expiresAt");
    }

    long queue() {
        return mongo.count(new Query(where("due").exists(true)), Import.class);
    }
}
