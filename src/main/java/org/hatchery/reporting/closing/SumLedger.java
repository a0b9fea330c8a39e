package org.hatchery.reporting.closing;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.mongo.Retries;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Keeps the sums of accepted reports by place.
 *
 * <p>A report whose acceptance changed carries a mark of that write; its place is added up anew as a whole, and the mark is taken
 * off if it is still the one that was read before. So a crash leaves a mark, and doing it twice comes out the same.
 */
@Component
public class SumLedger {
    private static final String MARK = "unsummed";
    private static final int AT_ONCE = 2_000;

    private final MongoOperations mongo;
    private final AddUp addUp;

    SumLedger(MongoOperations mongo, AddUp addUp) {
        this.mongo = mongo;
        this.addUp = addUp;
    }

    private record Place(WindowId window, RegionCode region) {}

    /** Adds up what changed anywhere. */
    public void catchUp() {
        settle(where(MARK).exists(true));
    }

    /** Adds up what changed in a region. */
    void catchUp(WindowId window, RegionCode region) {
        settle(allOf(
                List.of(where(MARK).exists(true), where("window").is(window), within(region, "respondent.region"))));
    }

    private void settle(Criteria which) {
        List<Document> marked;
        do {
            var query = new Query(which).limit(AT_ONCE);
            query.fields().include("window", "respondent.region", MARK);
            marked = mongo.find(query.cursorBatchSize(AT_ONCE), Document.class, mongo.getCollectionName(Report.class));
            if (!marked.isEmpty()) {
                marked.stream().map(SumLedger::place).distinct().forEach(this::addUp);
                takeOff(marked);
            }
        } while (marked.size() == AT_ONCE);
    }

    private static Place place(Document report) {
        return new Place(
                new WindowId(report.getString("window")),
                new RegionCode(report.get("respondent", Document.class).getString("region")));
    }

    private void takeOff(List<Document> marked) {
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, mongo.getCollectionName(Report.class));
        marked.forEach(one -> bulk.updateOne(
                new Query(where("_id").is(one.get("_id")).and(MARK).is(one.get(MARK))), new Update().unset(MARK)));
        bulk.execute();
    }

    /** What is read before the sum is written cannot be older than it: whoever is slower adds up once more. */
    private void addUp(Place place) {
        Retries.whenLost(place, () -> {
            String id = RegionSum.id(place.window(), place.region());
            RegionSum before = mongo.findById(id, RegionSum.class);
            var query = new Query(allOf(List.of(
                    where("window").is(place.window()),
                    where("respondent.region").is(place.region()),
                    where("expected").is(true),
                    where("acceptedBy.0").exists(true))));
            Map<Hop, LevelSum> levels = addUp.of(mongo.find(query.cursorBatchSize(AT_ONCE), Report.class));
            long revision = before == null ? 1 : before.revision() + 1;
            return written(before, new RegionSum(id, revision, place.window(), place.region(), levels));
        });
    }

    private RegionSum written(@Nullable RegionSum before, RegionSum sum) {
        if (before == null) {
            return inserted(sum);
        }
        var asRead = new Query(where("_id").is(sum.id()).and("revision").is(before.revision()));
        if (mongo.replace(asRead, sum).getMatchedCount() == 0) {
            throw new OptimisticLockingFailureException("Somebody has added up meanwhile.");
        }
        return sum;
    }

    private RegionSum inserted(RegionSum sum) {
        try {
            return mongo.insert(sum);
        } catch (DuplicateKeyException another) {
            throw new OptimisticLockingFailureException("Somebody was first.", another);
        }
    }

    /** The sums with these ids. */
    List<RegionSum> find(Collection<String> ids) {
        return mongo.find(new Query(where("_id").in(ids)).cursorBatchSize(AT_ONCE), RegionSum.class);
    }

    /** What lies in a region at a level, by place. */
    Map<RegionCode, LevelSum> of(WindowId window, RegionCode region, Hop level) {
        var query = new Query(allOf(List.of(where("window").is(window), within(region, "region"))));
        query.fields().include("revision", "window", "region", "levels." + level);
        Map<RegionCode, LevelSum> sums = new HashMap<>();
        mongo.find(query.cursorBatchSize(AT_ONCE), RegionSum.class)
                .forEach(one -> sums.put(one.region(), one.levels().getOrDefault(level, LevelSum.NONE)));
        return sums;
    }

    private static Criteria within(RegionCode region, String field) {
        return where(field).gte(region).lte(region.last());
    }
}
