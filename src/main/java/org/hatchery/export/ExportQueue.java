package org.hatchery.export;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Optional;
import org.hatchery.notice.Telling;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.mongo.HeldJobs;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Every write of exports.
 *
 * <p>An attempt has a job while its name stands there as the holder; each of its writes is on that condition, so a node
 * that was taken for dead cannot spoil what another made of its job.
 */
@Component
class ExportQueue {
    private final MongoOperations mongo;
    private final HeldJobs<Export> jobs;

    ExportQueue(MongoOperations mongo) {
        this.mongo = mongo;
        this.jobs = new HeldJobs<>(mongo, Export.class, Export.LEASE);
    }

    /** Stores a new export; false when there is one of this id, or an unfinished one in its slot. */
    boolean add(Export export) {
        try {
            mongo.insert(export);
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Takes the job that has waited longest, if there is one; nobody else gets it before the lease is over. */
    Optional<Export> take(Instant now) {
        return jobs.take(now, new Update().set("state", ExportState.RUNNING).set("done", 0));
    }

    /** Notes progress and prolongs the lease; false when the job is somebody else's by now. */
    boolean advance(Export job, int done, Instant now) {
        return write(job, new Update().set("done", done).set("due", now.plus(Export.LEASE)));
    }

    boolean finish(Export job, int done, long size, Instant now) {
        return write(
                job,
                ended(ExportState.DONE, now)
                        .set("done", done)
                        .set("total", done)
                        .set("file", job.draft())
                        .set("size", size)
                        .set("expiresAt", now.plus(Export.KEPT)));
    }

    boolean fail(Export job, Sentence why, Instant now) {
        return write(job, ended(ExportState.FAILED, now).set("failure", why));
    }

    private static Update ended(ExportState state, Instant now) {
        return new Update()
                .set("state", state)
                .set("finishedAt", now)
                .set(Telling.MARK, Telling.Marks.name())
                .unset("due")
                .unset("holder")
                .unset("slot");
    }

    /** Gives the job back, to be taken again from then on. */
    boolean giveBack(Export job, Instant due) {
        return write(
                job,
                new Update().set("state", ExportState.QUEUED).set("due", due).unset("holder"));
    }

    /** The same for a job that nothing is wrong with: the attempt does not count. */
    boolean handOver(Export job, Instant due) {
        return write(
                job,
                new Update()
                        .set("state", ExportState.QUEUED)
                        .set("due", due)
                        .unset("holder")
                        .inc("attempts", -1));
    }

    private boolean write(Export job, Update change) {
        return jobs.write(job.id(), job.holder(), change);
    }

    void remove(ExportId id) {
        mongo.remove(new Query(where("_id").is(id)), Export.class);
    }
}
