package org.hatchery.scale;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BsonField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The pipeline as most would write it: added up from the documents at each question, by their indexes. */
final class RawPipeline {
    private final MongoDatabase database;

    RawPipeline(MongoDatabase database) {
        this.database = database;
    }

    /** Funnel, entries, exits with graduations, services and carriers of a region in a year; no spans, levels, children. */
    List<Document> read(String region, int year) {
        Bson here = eq("visibleTo", "region:" + region);
        List<Document> answer = new ArrayList<>();
        answer.addAll(grouped("agreements", here, new Document("state", "$state").append("residence", "$residence")));
        answer.addAll(grouped("agreements", and(here, in("enteredOn", year)), null));
        answer.addAll(grouped(
                "agreements",
                and(here, in("endedOn", year)),
                new Document("ground", "$graduation.ground").append("reason", "$exit.reason")));
        answer.addAll(grouped(
                "services",
                and(here, in("on", year)),
                "$kind",
                sum("hours", "$hours"),
                sum("fees", "$fee"),
                sum("attendees", "$attendees")));
        answer.addAll(grouped("carriers", here, "$profile.kind"));
        return answer;
    }

    private static Bson in(String field, int year) {
        return and(gte(field, first(year)), lt(field, first(year + 1)));
    }

    private static Date first(int year) {
        return Date.from(LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private List<Document> grouped(String collection, Bson which, @Nullable Object by, BsonField... sums) {
        List<BsonField> fields = new ArrayList<>(List.of(sums));
        fields.add(sum("count", 1));
        return database.getCollection(collection)
                .aggregate(List.of(match(which), group(by, fields)))
                .into(new ArrayList<>());
    }
}
