package org.hatchery.shared.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.hatchery.IntegrationTest;
import org.hatchery.SharedDatabase;
import org.hatchery.Together;
import org.hatchery.shared.mongo.start.MigrationRunner;
import org.junit.jupiter.api.Test;

/** The migrations that this service has, on an empty database, … */
@IntegrationTest
class AllMigrationsTests {
    private final List<Migration> migrations;

    AllMigrationsTests(List<Migration> migrations) {
        this.migrations = migrations;
    }

    @Test
    void leaveTheSameWhenTwoNodesRunThemAtOnceAndWhenOneRunsThemAgain() {
        Map<String, List<Document>> alone = after(database -> start(database));
        Map<String, List<Document>> together = after(database -> Together.run(2, node -> start(database)));
        Map<String, List<Document>> interrupted = after(database -> {
            start(database);
            // as if it had died before it could note that they ran
            database.database().getCollection("migrations").drop();
            return start(database);
        });

        assertThat(alone).containsKeys("carriers", "vouchers", "migrations");
        assertThat(together).isEqualTo(alone);
        assertThat(interrupted).isEqualTo(alone);
    }

    private interface Start {
        Object on(SharedDatabase database);
    }

    private boolean start(SharedDatabase database) {
        try (MongoClient client = MongoClients.create(database.uri())) {
            var mongo = PlainTemplate.on(client, database.database().getName());
            new MigrationRunner(migrations, mongo, Clock.systemUTC()).afterSingletonsInstantiated();
            return true;
        }
    }

    private Map<String, List<Document>> after(Start start) {
        try (SharedDatabase database = SharedDatabase.fresh()) {
            start.on(database);
            return left(database.database());
        }
    }

    /** Indexes and ids of documents by collection. */
    private static Map<String, List<Document>> left(MongoDatabase database) {
        Map<String, List<Document>> left = new TreeMap<>();
        for (String name : database.listCollectionNames()) {
            List<Document> there = new ArrayList<>();
            StreamSupport.stream(database.getCollection(name).listIndexes().spliterator(), false)
                    .sorted(java.util.Comparator.comparing(index -> index.getString("name")))
                    .forEach(there::add);
            StreamSupport.stream(
                            database.getCollection(name)
                                    .find()
                                    .projection(new Document("_id", 1))
                                    .spliterator(),
                            false)
                    .sorted(java.util.Comparator.comparing(Document::toJson))
                    .forEach(there::add);
            left.put(name, there);
        }
        return left;
    }
}
