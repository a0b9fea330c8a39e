package org.hatchery.incubation.keeping;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.WordIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Stays and services from before are found by their words as well. */
@Configuration(proxyBeanMethods = false)
class WordMigrations {
    private static final int BATCH = 1_000;

    @Bean
    Migration wordsOfStays(Clock clock) {
        return WordIndex.migration("incubation/003-words-of-stays", Stay.class, clock);
    }

    @Bean
    Migration namesOfServed() {
        return new Migration("incubation/004-names-of-served", WordMigrations::name);
    }

    @Bean
    Migration wordsOfServices(Clock clock) {
        return WordIndex.migration("incubation/005-words-of-services", Service.class, clock);
    }

    /** What was served alone is called as it is called now: nobody noted how it was called then. */
    private static void name(MongoOperations mongo) {
        List<Document> some = servedAlone(mongo, "");
        while (!some.isEmpty()) {
            nameServed(mongo, some);
            some = servedAlone(mongo, some.get(some.size() - 1).getString("_id"));
        }
    }

    private static List<Document> servedAlone(MongoOperations mongo, String after) {
        var query = new Query(where("_id")
                        .gt(after)
                        .and("incubatees")
                        .size(1)
                        .and("incubateeName")
                        .exists(false))
                .with(Sort.by("_id"))
                .limit(BATCH);
        query.fields().include("incubatees");
        return mongo.find(query, Document.class, mongo.getCollectionName(Service.class));
    }

    private static void nameServed(MongoOperations mongo, List<Document> services) {
        var query = new Query(
                where("_id").in(services.stream().map(WordMigrations::served).toList()));
        query.fields().include("particulars.name");
        Map<String, String> names = mongo.find(query, Document.class, mongo.getCollectionName(Incubatee.class)).stream()
                .collect(Collectors.toMap(
                        firm -> firm.getString("_id"),
                        firm -> firm.getEmbedded(List.of("particulars", "name"), String.class)));
        if (!names.isEmpty()) {
            var updates = mongo.bulkOps(BulkMode.UNORDERED, mongo.getCollectionName(Service.class));
            services.stream()
                    .filter(service -> names.containsKey(served(service)))
                    .forEach(service -> updates.updateOne(
                            new Query(where("_id").is(service.get("_id"))),
                            Update.update("incubateeName", names.get(served(service)))));
            updates.execute();
        }
    }

    private static String served(Document service) {
        return service.getList("incubatees", String.class).get(0);
    }
}
