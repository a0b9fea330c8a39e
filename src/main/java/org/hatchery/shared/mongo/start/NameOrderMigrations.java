package org.hatchery.shared.mongo.start;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.bson.Document;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListByName;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Names that were stored before they had an order get one, and lists by name an index for every scope and for none. */
@Configuration(proxyBeanMethods = false)
class NameOrderMigrations {
    private static final int BATCH = 1_000;

    @Bean
    Migration nameOrders(List<ListByName> lists) {
        return new Migration(
                "0087-name-orders",
                mongo -> lists.forEach(list -> {
                    put(mongo, list);
                    index(mongo, list);
                }));
    }

    private static void put(MongoOperations mongo, ListByName list) {
        String collection = mongo.getCollectionName(list.type());
        var without = new Query(where(ListByName.FIELD).exists(false));
        without.fields().include(list.name());
        without.limit(BATCH);
        List<Document> some = mongo.find(without, Document.class, collection);
        while (!some.isEmpty()) {
            var updates = mongo.bulkOps(BulkMode.UNORDERED, collection);
            some.forEach(one -> updates.updateOne(
                    new Query(where("_id").is(one.get("_id"))),
                    Update.update(ListByName.FIELD, NameOrder.of(name(one, list.name())))));
            updates.execute();
            some = mongo.find(without, Document.class, collection);
        }
    }

    private static String name(Document document, String path) {
        return String.valueOf(document.getEmbedded(List.of(path.split("\\.")), Object.class));
    }

    private static void index(MongoOperations mongo, ListByName list) {
        var indexes = mongo.indexOps(list.type());
        indexes.createIndex(
                new Index().named("byName").on(ListByName.FIELD, Direction.ASC).on("_id", Direction.ASC));
        indexes.createIndex(new Index()
                .named("scopeByName")
                .on(Scope.FIELD, Direction.ASC)
                .on(ListByName.FIELD, Direction.ASC)
                .on("_id", Direction.ASC));
    }
}
