package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Jobs of one collection, each with one holder at a time: an attempt has a job while its name stands there, and every write of
 * it is on that condition, so that one that was taken for dead cannot spoil what another made of its job.
 */
public final class HeldJobs<T> {
    /** From when on a job may be taken; not there once it is over. */
    public static final String DUE = "due";

    public static final String HOLDER = "holder";

    private final MongoOperations mongo;
    private final Class<T> type;
    private final Duration lease;

    public HeldJobs(MongoOperations mongo, Class<T> type, Duration lease) {
        this.mongo = mongo;
        this.type = type;
        this.lease = lease;
    }

    /**
     * Takes the job that has waited longest, if there is one; nobody else gets it before the lease is over.
     *
     * @param also what is noted with it
     */
    public Optional<T> take(Instant now, Update also) {
        var due = new Query(where(DUE).lte(now)).with(Sort.by(DUE));
        Update taken = also.set(HOLDER, UUID.randomUUID().toString())
                .set(DUE, now.plus(lease))
                .inc("attempts", 1);
        return Optional.ofNullable(
                mongo.findAndModify(due, taken, FindAndModifyOptions.options().returnNew(true), type));
    }

    /** Changes a job; false when it is somebody else's by now. */
    public boolean write(Object id, @Nullable String holder, Update change) {
        var mine = new Query(where("_id").is(id).and(HOLDER).is(holder));
        return mongo.updateFirst(mine, change, type).getMatchedCount() == 1;
    }
}
