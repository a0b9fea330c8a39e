package org.hatchery.reporting.report;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.WindowId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Counts how far the reports of a window are, by one command that reads no report as a whole. */
@Component
public class ReportStatistics {
    private final MongoOperations mongo;

    ReportStatistics(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** All who are expected in a region, by what matters of them; whoever asks has checked the region. */
    public List<Standing> standings(WindowId window, RegionCode region) {
        List<Criteria> which = new ArrayList<>(
                List.of(where("window").is(window), where("expected").is(true)));
        which.add(where("respondent.region").gte(region).lte(region.last()));
        String place = region.equals(RegionCode.NATION) ? "$province" : "$respondent.region";
        var key = new Document("place", place)
                .append("level", "$respondent.level")
                .append("state", "$state")
                .append("onTime", "$onTime")
                .append("acceptedBy", "$acceptedBy");
        Aggregation grouped = Aggregation.newAggregation(
                Aggregation.match(allOf(which)),
                context -> new Document("$group", new Document("_id", key).append("count", new Document("$sum", 1))));
        return mongo
                .aggregate(grouped, mongo.getCollectionName(Report.class), Document.class)
                .getMappedResults()
                .stream()
                .map(ReportStatistics::standing)
                .toList();
    }

    /** How many of those that are asked have changed after a level had closed the period. */
    public long corrections(WindowId window, RegionCode region, Hop level) {
        return mongo.count(
                new Query(allOf(List.of(
                        where("window").is(window),
                        where("expected").is(true),
                        where("respondent.region").gte(region).lte(region.last()),
                        where("corrects").is(level)))),
                Report.class);
    }

    /** How many are asked in a region, by place, or by province where the nation is asked. */
    public Map<RegionCode, Long> expected(WindowId window, RegionCode region) {
        List<Criteria> which = List.of(
                where("window").is(window),
                where("expected").is(true),
                where("respondent.region").gte(region).lte(region.last()));
        String place = region.equals(RegionCode.NATION) ? "$province" : "$respondent.region";
        Aggregation grouped = Aggregation.newAggregation(
                Aggregation.match(allOf(which)),
                context -> new Document("$group", new Document("_id", place).append("count", new Document("$sum", 1))));
        return mongo
                .aggregate(grouped, mongo.getCollectionName(Report.class), Document.class)
                .getMappedResults()
                .stream()
                .collect(Collectors.toMap(
                        found -> new RegionCode(found.getString("_id")),
                        found -> found.get("count", Number.class).longValue()));
    }

    private static Standing standing(Document found) {
        Document key = found.get("_id", Document.class);
        String level = key.getString("level");
        return new Standing(
                new RegionCode(key.getString("place")),
                level == null ? null : RecognitionLevel.valueOf(level),
                ReportState.valueOf(key.getString("state")),
                Boolean.TRUE.equals(key.getBoolean("onTime")),
                Stream.ofNullable(key.getList("acceptedBy", String.class))
                        .flatMap(List::stream)
                        .map(Hop::valueOf)
                        .toList(),
                found.get("count", Number.class).longValue());
    }
}
