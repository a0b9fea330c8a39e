package org.hatchery.totals.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The one recount there is: at most one runs at a time. */
@Component
class RebuildLedger {
    private final MongoOperations mongo;

    RebuildLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    Optional<Rebuild> find() {
        return Optional.ofNullable(mongo.findById(Rebuild.ID, Rebuild.class));
    }

    /** Begins a recount unless one runs, and returns the one that runs. */
    Rebuild begin(Rebuild requested) {
        var over = new Query(where("_id").is(Rebuild.ID).and("finishedAt").exists(true));
        try {
            mongo.findAndReplace(
                    over, requested, FindAndReplaceOptions.options().upsert());
        } catch (DuplicateKeyException running) {
            // the upsert found none that is over, but one that runs
        }
        return find().orElseThrow();
    }

    /** Notes how far one is, unless another node went on with it. */
    void save(Rebuild before, Rebuild after) {
        var unchanged = new Query(where("_id")
                .is(Rebuild.ID)
                .and("requestedAt")
                .is(before.requestedAt())
                .and("phase")
                .is(before.phase())
                .and("cursor")
                .is(before.cursor()));
        mongo.findAndReplace(unchanged, after);
    }
}
