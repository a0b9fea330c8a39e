package org.hatchery.notice.delivery;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.notice.Notice;
import org.hatchery.shared.mongo.HeldJobs;
import org.hatchery.shared.mongo.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Every write of deliveries.
 *
 * <p>An attempt has a delivery while its name stands there as the holder, and each of its writes is on that condition; a
 * delivery has the id of what goes to whom, so none is made twice.
 */
@Component
class DeliveryLedger {
    private static final String OUTGOING = "outgoing";
    private static final String STATE = "state";
    private static final String SUBJECT = "subject";
    private static final String DIGEST = "digest";
    private static final String DUE = HeldJobs.DUE;
    private static final String HOLDER = HeldJobs.HOLDER;

    private final MongoOperations mongo;
    private final HeldJobs<Delivery> jobs;

    DeliveryLedger(MongoOperations mongo) {
        this.mongo = mongo;
        this.jobs = new HeldJobs<>(mongo, Delivery.class, Delivery.LEASE);
    }

    /** Some of the notices of which deliveries are yet to be made, those that wait longest first. */
    List<Notice> outgoing(int most) {
        return mongo.find(
                new Query(where(OUTGOING).gte("")).with(Sort.by(OUTGOING)).limit(most), Notice.class);
    }

    void spread(Collection<Notice> notices) {
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, Notice.class);
        notices.forEach(notice -> bulk.updateOne(
                new Query(where("_id").is(notice.id()).and(OUTGOING).is(notice.outgoing())),
                new Update().unset(OUTGOING)));
        bulk.execute();
    }

    Optional<Notice> notice(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(mongo.findById(id, Notice.class));
    }

    List<Notice> notices(Collection<String> ids) {
        return mongo.find(new Query(where("_id").in(ids)).with(Sort.by("at", "_id")), Notice.class);
    }

    /** Adds those that are not there. */
    void add(Collection<Delivery> deliveries) {
        Missing.add(mongo, Delivery.class, deliveries, Delivery::id);
    }

    boolean isAnyDue(Instant now) {
        return mongo.exists(new Query(where(DUE).lte(now)), Delivery.class);
    }

    /** Takes the one that has waited longest, if there is one; nobody else gets it before the lease is over. */
    Optional<Delivery> take(Instant now) {
        return jobs.take(now, new Update().set("triedAt", now));
    }

    /** It is over with it. */
    void end(Delivery mine, DeliveryState state, String answer) {
        write(
                mine,
                new Update().set(STATE, state).set("answer", answer).unset(DUE).unset("letter"));
    }

    /** It is tried once more. */
    void again(Delivery mine, String answer, Instant next) {
        write(mine, new Update().set("answer", answer).set(DUE, next));
    }

    private void write(Delivery mine, Update change) {
        jobs.write(mine.id(), mine.holder(), change.unset(HOLDER));
    }

    /** The same, to be sent once more with the same id; as if it had never been tried. */
    Optional<Delivery> replay(String id, Instant now) {
        var over = new Query(where("_id").is(id).and(STATE).in(DeliveryState.DONE, DeliveryState.FAILED));
        var again = new Update()
                .set(STATE, DeliveryState.WAITING)
                .set("attempts", 0)
                .set(DUE, now);
        return Optional.ofNullable(
                mongo.findAndModify(over, again, FindAndModifyOptions.options().returnNew(true), Delivery.class));
    }

    /** Gives what was collected for somebody to the mail of a day, and tells all that it has. */
    List<Delivery> collect(String subject, String digest, Instant until) {
        mongo.updateMulti(
                new Query(where(SUBJECT)
                        .is(subject)
                        .and(STATE)
                        .is(DeliveryState.COLLECTED)
                        .and("createdAt")
                        .lte(until)),
                new Update().set(STATE, DeliveryState.DONE).set(DIGEST, digest),
                Delivery.class);
        return mongo.find(new Query(where(SUBJECT).is(subject).and(DIGEST).is(digest)), Delivery.class);
    }

    long removeBefore(Instant oldest) {
        return mongo.remove(new Query(where("createdAt").lt(oldest).and(DUE).is(null)), Delivery.class)
                .getDeletedCount();
    }
}
