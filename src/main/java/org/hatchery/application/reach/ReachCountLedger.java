package org.hatchery.application.reach;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Sweep;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.util.Pair;
import org.springframework.stereotype.Component;

/**
 * Keeps the counts of divisions.
 *
 * <p>Whoever changes a standing first marks its division, so a crash between the two costs a recount and loses nothing.
 */
@Component
class ReachCountLedger {
    private final MongoOperations mongo;
    private final Sweep sweep;
    private final Clock clock;

    ReachCountLedger(MongoOperations mongo, Sweep sweep, Clock clock) {
        this.mongo = mongo;
        this.sweep = sweep;
        this.clock = clock;
    }

    /** These are to be counted anew. */
    void mark(Collection<RegionCode> regions) {
        if (regions.isEmpty()) {
            return;
        }
        Update stale = new Update().set("stale", clock.instant());
        mongo.bulkOps(BulkMode.UNORDERED, ReachCount.class)
                .upsert(regions.stream()
                        .distinct()
                        .map(region -> Pair.of(new Query(where("_id").is(region)), stale))
                        .toList())
                .execute();
    }

    /** Counts those anew that were marked before then. */
    void recount(Instant before) {
        sweep.each(
                new Sweep.Work(
                        "count/award-reach", ReachCount.class, where("stale").lt(before), "stale"),
                id -> count(new RegionCode(id)));
    }

    private void count(RegionCode region) {
        ReachCount before = mongo.findById(region, ReachCount.class);
        if (before == null || before.stale() == null) {
            return;
        }
        mongo.updateFirst(
                new Query(where("_id").is(region)),
                new Update().set("lines", lines(region)).set("countedAt", clock.instant()),
                ReachCount.class);
        mongo.updateFirst(
                new Query(where("_id").is(region).and("stale").is(before.stale())),
                new Update().unset("stale"),
                ReachCount.class);
    }

    private List<ReachCount.Line> lines(RegionCode region) {
        Map<String, ReachCount.Line> lines = new LinkedHashMap<>();
        mongo.aggregate(
                        newAggregation(
                                match(where("region").is(region).and("state").ne(ReachState.OVER)),
                                group("rule", "state")
                                        .count()
                                        .as("count")
                                        .sum("sum")
                                        .as("sum")),
                        AwardStanding.class,
                        Document.class)
                .getMappedResults()
                .forEach(found -> lines.merge(line(found).rule(), line(found), ReachCount.Line::and));
        return List.copyOf(lines.values());
    }

    private static ReachCount.Line line(Document found) {
        Document key = found.get("_id", Document.class);
        int count = found.get("count", Number.class).intValue();
        boolean waits = key.getString("state").equals(ReachState.WAITING.name());
        return new ReachCount.Line(
                key.getString("rule"),
                waits ? count : 0,
                waits ? 0 : count,
                waits ? new Yuan(found.get("sum", Number.class).longValue()) : Yuan.ZERO);
    }

    /** The counts in a region, divisions below it included. */
    List<ReachCount> of(RegionCode region) {
        return mongo.find(
                region.equals(RegionCode.NATION)
                        ? new Query()
                        : new Query(where("_id").gte(region).lte(region.last())),
                ReachCount.class);
    }
}
