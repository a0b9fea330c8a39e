package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.hatchery.shared.Portions;
import org.hatchery.shared.mongo.start.MigrateAgain;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Reads what a migration works on one by one: what cannot be read or changed is set aside, so that the service starts, and
 * the step runs once more when its time has come ({@link MigrateAgain}).
 */
public final class OneByOne {
    public static final String WORD = "migrate";
    private static final int AT_ONCE = 1_000;

    private final MongoOperations mongo;
    private final SetAsideLedger setAside;
    private final String kind;

    private OneByOne(MongoOperations mongo, SetAsideLedger setAside, String kind) {
        this.mongo = mongo;
        this.setAside = setAside;
        this.kind = kind;
    }

    /** For one run of the migration with this id. */
    public static OneByOne of(String migration, MongoOperations mongo, Clock clock) {
        return new OneByOne(mongo, new SetAsideLedger(mongo, clock), kind(migration));
    }

    public static String kind(String migration) {
        return WORD + "/" + migration;
    }

    /** Does it to each, in the order of their ids; those are looked for first, so that it may change what was asked for. */
    public <T> void each(Query which, Class<T> type, Consumer<T> act) {
        String collection = mongo.getCollectionName(type);
        Set<String> before = setAside.of(kind).stream().map(SetAside::subject).collect(Collectors.toSet());
        Portions.of(ids(which, collection), AT_ONCE).forEach(some -> {
            var query = new Query(where("_id").in(some)).with(Sort.by("_id"));
            mongo.find(query, Document.class, collection).forEach(stored -> attempt(stored, type, act, before));
        });
    }

    private List<Object> ids(Query which, String collection) {
        which.with(Sort.by("_id")).fields().include("_id");
        return mongo.find(which, Document.class, collection).stream()
                .map(found -> found.get("_id"))
                .toList();
    }

    private <T> void attempt(Document stored, Class<T> type, Consumer<T> act, Set<String> before) {
        String id = String.valueOf(stored.get("_id"));
        try {
            act.accept(mongo.getConverter().read(type, stored));
            if (before.contains(id)) {
                setAside.forget(kind, List.of(id));
            }
        } catch (RuntimeException failed) {
            if (SetAside.isOutage(failed)) {
                throw failed;
            }
            setAside.put(kind, id, failed);
        }
    }
}
