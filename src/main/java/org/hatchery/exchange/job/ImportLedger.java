package org.hatchery.exchange.job;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.exchange.kind.Acts;
import org.hatchery.exchange.kind.Calls;
import org.hatchery.identity.Requester;
import org.hatchery.notice.Telling;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.mongo.HeldJobs;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Every write of imports and their rows.
 *
 * <p>An attempt has a job while its name stands there as the holder; each of its writes to the import is on that condition.
 * A row is written on the condition of its state, so what one node did to it, another does not do again.
 */
@Component
class ImportLedger {
    private static final String STATE = "state";
    private static final String HOLDER = HeldJobs.HOLDER;
    private static final String VERSION = "version";

    private final MongoOperations mongo;
    private final HeldJobs<Import> jobs;

    ImportLedger(MongoOperations mongo) {
        this.mongo = mongo;
        this.jobs = new HeldJobs<>(mongo, Import.class, Import.LEASE);
    }

    void add(Collection<ImportRow> rows) {
        mongo.insert(rows, ImportRow.class);
    }

    /** The rows first: without its import nobody sees them, and they are swept in time. */
    void add(Import complete) {
        mongo.insert(complete);
    }

    void removeRows(ImportId id) {
        mongo.remove(new Query(where("imported").is(id)), ImportRow.class);
    }

    void removeRow(String id) {
        mongo.remove(new Query(where("_id").is(id)), ImportRow.class);
    }

    void remove(ImportId id) {
        removeRows(id);
        mongo.remove(new Query(where("_id").is(id)), Import.class);
    }

    /** Takes the job that has waited longest, if there is one; nobody else gets it before the lease is over. */
    Optional<Import> take(Instant now) {
        return jobs.take(now, new Update());
    }

    /** Says that the attempt is alive; false when the job is somebody else's by now. */
    boolean goesOn(Import job, Instant now) {
        return write(job, new Update().set("due", now.plus(Import.LEASE)));
    }

    /** Marks the rows of a decision, all of them before any is worked on. */
    void mark(Import job, Criteria which, RowState as) {
        mongo.updateMulti(
                new Query(new Criteria().andOperator(where("imported").is(job.id()), which)),
                new Update().set(STATE, as),
                ImportRow.class);
        write(job, new Update().set("marked", true));
    }

    /** What became of rows, except those to which another node did it already; whoever dies before this does it again. */
    void note(List<Noted> all) {
        if (all.isEmpty()) {
            return;
        }
        BulkOperations writes = mongo.bulkOps(BulkMode.UNORDERED, ImportRow.class);
        for (Noted one : all) {
            var update = new Update()
                    .set(STATE, one.state())
                    .set("faults", one.faults())
                    .unset("call");
            if (one.result() != null) {
                update.set("result", one.result());
            }
            writes.updateOne(
                    new Query(where("_id")
                            .is(one.row().id())
                            .and(STATE)
                            .is(one.row().state())),
                    update);
        }
        writes.execute();
    }

    /** What is about to be asked for a row, so that it is asked in the same words after a crash. */
    void remember(ImportRow row, String call) {
        mongo.updateFirst(new Query(where("_id").is(row.id())), new Update().set("call", call), ImportRow.class);
    }

    /** The same for many rows with one command. */
    void remember(Map<ImportRow, Acts.Keyed> calls) {
        if (calls.isEmpty()) {
            return;
        }
        BulkOperations writes = mongo.bulkOps(BulkMode.UNORDERED, ImportRow.class);
        calls.forEach((row, asked) -> writes.updateOne(
                new Query(where("_id").is(row.id())), new Update().set("call", Calls.write(asked.call()))));
        writes.execute();
    }

    boolean finish(Import job, ImportState state, Update also) {
        return write(
                job,
                also.set(STATE, state)
                        .inc(VERSION, 1)
                        .set("attempts", 0)
                        .set("marked", false)
                        .set(Telling.MARK, Telling.Marks.name())
                        .unset("choice")
                        .unset("due")
                        .unset(HOLDER));
    }

    boolean fail(Import job, Sentence why) {
        return finish(job, ImportState.FAILED, new Update().set("failure", why));
    }

    /** Gives the job back, to be taken again from then on. */
    boolean giveBack(Import job, Instant due) {
        return write(job, new Update().set("due", due).unset(HOLDER));
    }

    /** The same for a job that nothing is wrong with: the attempt does not count. */
    boolean handOver(Import job, Instant due) {
        return write(job, new Update().set("due", due).unset(HOLDER).inc("attempts", -1));
    }

    private boolean write(Import job, Update change) {
        return jobs.write(job.id(), job.holder(), change);
    }

    /** What a person decides, if nothing has changed since it was read; empty otherwise. */
    Optional<Import> decide(
            Import read, ImportState next, Requester by, ImportDeed deed, @Nullable List<Integer> choice, Instant now) {
        var unchanged = new Query(where("_id").is(read.id()).and(VERSION).is(read.version()));
        var update = new Update()
                .set(STATE, next)
                .set("requester", by)
                .set("due", now)
                .set("marked", false)
                .push("deeds", deed)
                .inc(VERSION, 1);
        if (choice != null) {
            update.set("choice", choice);
        }
        return Optional.ofNullable(mongo.findAndModify(
                unchanged, update, FindAndModifyOptions.options().returnNew(true), Import.class));
    }
}
