package org.hatchery.incubation.keeping;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.shared.Portions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Gives stays that go on the key that keeps them single in their carrier. */
final class ActiveStayMigrations {
    private static final Logger log = LoggerFactory.getLogger(ActiveStayMigrations.class);
    private static final String KEY = "activeKey";
    private static final int BATCH = 1_000;
    private static final int SHOWN = 100;

    private ActiveStayMigrations() {}

    /**
     * Doubles of earlier releases stay as they are but for the key, which one of them gets: which of them is wrong, only
     * the carrier knows, and it ends that one.
     */
    static void giveKeys(MongoOperations mongo) {
        mongo.indexOps(Stay.class)
                .createIndex(new Index().named("active").on(KEY, ASC).unique().sparse());
        Query keyless = new Query(where("state").is(StayState.ACTIVE).and(KEY).exists(false));
        keyless.fields().include("incubatee", "carrier");
        try (Stream<Document> stays = mongo.stream(keyless, Document.class, mongo.getCollectionName(Stay.class))) {
            Portions.of(stays.toList(), BATCH).forEach(some -> giveKeys(mongo, some));
        }
        tellDoubles(mongo, keyless);
    }

    private static void giveKeys(MongoOperations mongo, List<Document> stays) {
        BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, Stay.class);
        stays.forEach(stay -> bulk.updateOne(
                new Query(where("_id").is(stay.get("_id")).and("state").is(StayState.ACTIVE)),
                new Update().set(KEY, Stay.activeKey(stay.getString("incubatee"), stay.getString("carrier")))));
        try {
            bulk.execute();
        } catch (DuplicateKeyException | BulkOperationException doubles) {
            log.debug("Some stays are doubles.", doubles);
        }
    }

    private static void tellDoubles(MongoOperations mongo, Query keyless) {
        List<Document> doubles = mongo.find(keyless.limit(SHOWN), Document.class, mongo.getCollectionName(Stay.class));
        if (!doubles.isEmpty()) {
            log.warn("Please end all but one of the stays that go on twice in one carrier: {}", doubles);
        }
    }
}
