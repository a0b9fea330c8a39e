package org.hatchery.application.reach;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.shared.mongo.Ids;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Standings as the run and applications change them; their divisions are marked before. */
@Component
class StandingLedger {
    /** Sorts behind all rules of one beneficiary and before the next, which follow a "#". */
    private static final String BEHIND = "$";

    private static final int BATCH = 5_000;

    private final MongoOperations mongo;
    private final ReachCountLedger counts;

    StandingLedger(MongoOperations mongo, ReachCountLedger counts) {
        this.mongo = mongo;
        this.counts = counts;
    }

    /** The next keys of beneficiaries that are stored so, after one. */
    List<String> keysAfter(Class<?> stored, String key, int most) {
        return Ids.after(mongo, stored, key, most);
    }

    Optional<AwardStanding> find(String id) {
        return Optional.ofNullable(mongo.findById(id, AwardStanding.class));
    }

    /** Those of beneficiaries behind one key, up to another. */
    List<AwardStanding> between(String type, String after, String last) {
        return range(behind(type, after).lt(type + "/" + last + BEHIND));
    }

    /** Those of all behind one key. */
    List<AwardStanding> after(String type, String key) {
        return range(behind(type, key).lt(type + "0"));
    }

    private List<AwardStanding> range(Criteria ids) {
        return mongo.find(new Query(ids).cursorBatchSize(BATCH), AwardStanding.class);
    }

    private static Criteria behind(String type, String key) {
        return where("_id").gt(type + "/" + key + (key.isEmpty() ? "" : BEHIND));
    }

    void move(AwardStanding before, ReachState now) {
        counts.mark(List.of(before.region()));
        mongo.updateFirst(new Query(where("_id").is(before.id())), new Update().set("state", now), AwardStanding.class);
    }

    void write(Collection<AwardStanding> changed, Collection<AwardStanding> gone) {
        BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, AwardStanding.class);
        changed.forEach(one -> bulk.replaceOne(
                new Query(where("_id").is(one.id())),
                one,
                FindAndReplaceOptions.options().upsert()));
        if (!gone.isEmpty()) {
            bulk.remove(new Query(
                    where("_id").in(gone.stream().map(AwardStanding::id).toList())));
        }
        bulk.execute();
    }
}
