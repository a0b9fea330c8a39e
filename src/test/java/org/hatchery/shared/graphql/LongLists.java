package org.hatchery.shared.graphql;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.hatchery.CreditCodes;

/** Makes long what is short in the sample, so that a page of a hundred is full and shows what a full page costs. */
final class LongLists {
    private static final int LONG = 120;

    private final MongoDatabase database;

    LongLists(MongoDatabase database) {
        this.database = database;
    }

    void fill() {
        copy("programmes", (copy, number) -> {});
        copy("policyDocuments", (copy, number) -> {});
        copy("policyVersions", (copy, number) -> {
            copy.remove("open");
            copy.put("policy", "copied-" + number);
            copy.put("receipts", List.of(new Document("key", "copied/" + number).append("digest", "")));
        });
        copy("trainings", (copy, number) -> {});
        copy("creditRecords", (copy, number) -> {});
        copy("payouts", (copy, number) -> {});
        copy("audit", (copy, number) -> {});
        copy("imports", (copy, number) -> {});
        copy("accesses", (copy, number) -> {});
        copy("reportWindows", (copy, number) -> {});
        copy("tasks", (copy, number) -> {});
        copy("evaluationRuns", (copy, number) -> {});
        copy("awardStandings", (copy, number) -> {});
        copy("inspectionDraws", (copy, number) -> {});
        copy("inspections", (copy, number) -> {});
        copy("showcases", (copy, number) -> {});
        copy("achievementPackages", (copy, number) -> {});
        copy("funds", (copy, number) -> {});
        copy("progressPublications", (copy, number) -> {
            copy.put("slot", "copied/" + number);
            copy.remove("corrects");
        });
        Document webhook = database.getCollection("webhooks").find().first();
        give("noticeDeliveries", (copy, number) -> copy.put("webhook", webhook.get("_id")));
        give("notices", (copy, number) -> copy.put("recipient", "PERSON:test-ADMIN"));
        copy("exports", (copy, number) -> copy.remove("slot"));
        copy("pilotProjects", (copy, number) -> copy.remove("voucherOrders"));
        copy("bases", (copy, number) -> {
            copy.put("registerNumber", copy.getString("registerNumber") + number);
            copy.remove("numberKey");
            var profile = new Document(copy.get("profile", Document.class));
            profile.remove("institution"); // which has one
            copy.put("profile", profile);
        });
        copy("providers", (copy, number) -> {
            var profile = new Document(copy.get("profile", Document.class));
            profile.put("creditCode", CreditCodes.of("210112", number).value());
            copy.put("profile", profile);
        });
        setAside();
        change("yearFigures", Filters.eq("year", 2025), "state", "ENTERED");
        change("carrierYears", Filters.eq("year", 2025), "hollow", true);
        database.getCollection("carrierYears")
                .updateMany(Filters.eq("hollow", true), set("signals", List.of("NO_SERVICES", "NO_PRESENCE")));
    }

    /** As many in all as make a list long that shows all of them. */
    private void copy(String name, ObjIntConsumer<Document> difference) {
        copy(name, LONG - (int) Math.min(LONG, database.getCollection(name).countDocuments()), difference);
    }

    /** As many as make a list long that shows none of those that are there. */
    private void give(String name, ObjIntConsumer<Document> difference) {
        copy(name, LONG, difference);
    }

    private void copy(String name, int more, ObjIntConsumer<Document> difference) {
        MongoCollection<Document> collection = database.getCollection(name);
        List<Document> there = collection.find().limit(LONG).into(new ArrayList<>());
        assertThat(there).as(name).isNotEmpty();
        List<Document> copies = IntStream.range(0, more)
                .mapToObj(number -> {
                    var copy = new Document(there.get(number % there.size()));
                    copy.put("_id", copy.get("_id") + "-copy-" + number);
                    difference.accept(copy, number + 1);
                    return copy;
                })
                .toList();
        if (!copies.isEmpty()) {
            collection.insertMany(copies);
        }
    }

    private void setAside() {
        var far = new Date(System.currentTimeMillis() + 1_000_000_000L);
        database.getCollection("setAside")
                .insertMany(IntStream.range(0, LONG)
                        .mapToObj(number -> new Document("_id", "repair/none/" + number)
                                .append("kind", "repair/none")
                                .append("subject", String.valueOf(number))
                                .append("reason", new Document("chinese", "处理时出错").append("english", "It broke"))
                                .append("since", new Date())
                                .append("attempts", 1)
                                .append("next", far))
                        .toList());
    }

    private void change(String name, org.bson.conversions.Bson some, String field, Object value) {
        MongoCollection<Document> collection = database.getCollection(name);
        List<Object> ids = collection
                .find(Filters.and(some, exists("_id")))
                .limit(LONG)
                .map(found -> found.get("_id"))
                .into(new ArrayList<>());
        collection.updateMany(in("_id", ids), combine(set(field, value)));
    }
}
