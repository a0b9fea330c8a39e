package org.hatchery.export;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Subject;
import org.hatchery.shared.mongo.Sweep.Work;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of exports: one's own, as long as their region lies in one's scope. */
@Component
public class ExportDirectory {
    private static final String REQUESTER = "requester.subject";
    private static final Keyset<Export> LATEST = new Keyset<>(
            Export.class,
            "requestedAt",
            Direction.DESC,
            export -> export.requestedAt().toString(),
            export -> export.id().value(),
            Instant::parse);

    static final ListOrders<Export> ORDERS = ListOrders.usually("REQUESTED_AT", LATEST);

    private final MongoOperations mongo;

    ExportDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The export, for whoever asked for it and for administrators. */
    public Optional<Export> find(ExportId id, Actor actor) {
        List<Criteria> conditions =
                List.of(where("_id").is(id), own(actor), actor.scope().condition());
        return Optional.ofNullable(mongo.findOne(new Query(allOf(conditions)), Export.class));
    }

    /** Those of these that somebody asked for, or of anybody for who sees everything. */
    public List<Export> find(Collection<ExportId> ids, Scope scope) {
        Criteria own = scope.everything() ? new Criteria() : where(REQUESTER).is(String.valueOf(scope.person()));
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), own, scope.condition()))), Export.class);
    }

    /** Exports, latest first unless another order is asked for. */
    public Page<Export> page(Actor actor, PageRequest request) {
        return ORDERS.page(mongo, List.of(own(actor), actor.scope().condition()), request);
    }

    private static Criteria own(Actor actor) {
        return actor.is(Role.ADMIN) ? new Criteria() : Subject.of(REQUESTER, actor.id());
    }

    /** Whatever the same request made before. */
    Optional<Export> find(ExportId id) {
        return Optional.ofNullable(mongo.findById(id, Export.class));
    }

    /** How many exports of one person are kept, finished or not. */
    long countOf(String subject) {
        return mongo.count(new Query(where(REQUESTER).is(subject)), Export.class);
    }

    /** Places of one person that unfinished exports hold. */
    Set<String> slotsOf(String subject) {
        var query = new Query(where(REQUESTER).is(subject).and("slot").exists(true));
        query.fields().include("slot");
        return mongo.find(query, org.bson.Document.class, "exports").stream()
                .map(export -> export.getString("slot"))
                .collect(Collectors.toSet());
    }

    /** Whether some job waits for a node. */
    boolean isAnyDue(Instant now) {
        return mongo.exists(new Query(where("due").lte(now)), Export.class);
    }

    /** Exports whose time is over. */
    Work expired(Instant now) {
        return new Work("sweep/export", Export.class, where("expiresAt").lte(now), "expiresAt");
    }

    /** How many jobs wait for a node or are under way. */
    public long queue() {
        return mongo.count(new Query(where("due").exists(true)), Export.class);
    }
}
