package org.hatchery.scale;

import com.mongodb.client.MongoCollection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Takes the indexes of collections away while they are filled and builds them afterwards, which is faster by far.
 *
 * <p>They are noted before they go, so that whoever goes on after a crash builds them all.
 */
final class Indexes {
    private final MongoOperations mongo;

    Indexes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The indexes of one collection as the database told them. */
    @org.springframework.data.mongodb.core.mapping.Document("scaleIndexes")
    record Noted(@Id String collection, List<Document> indexes) {}

    void away(Class<?>... types) {
        for (Class<?> type : types) {
            away(mongo.getCollectionName(type));
        }
    }

    private void away(String name) {
        MongoCollection<Document> collection = mongo.getCollection(name);
        List<Document> indexes = StreamSupport.stream(collection.listIndexes().spliterator(), false)
                .filter(index -> !"_id_".equals(index.getString("name")))
                .toList();
        if (!indexes.isEmpty()) {
            mongo.save(new Noted(name, with(known(name), indexes)));
            indexes.forEach(index -> collection.dropIndex(index.getString("name")));
        }
    }

    /** A migration may have added one since the others went. */
    private List<Document> known(String name) {
        Noted noted = mongo.findById(name, Noted.class);
        return noted == null ? List.of() : noted.indexes();
    }

    private static List<Document> with(List<Document> known, List<Document> more) {
        Map<Object, Document> byName = new LinkedHashMap<>();
        Stream.concat(known.stream(), more.stream()).forEach(index -> byName.put(index.get("name"), index));
        return List.copyOf(byName.values());
    }

    /** Builds what is noted, several collections at a time. */
    void back(int threads) {
        Together.work(threads, mongo.find(new Query(), Noted.class), this::back);
    }

    private void back(Noted noted) {
        noted.indexes().forEach(index -> {
            index.keySet().removeAll(List.of("v", "ns"));
            mongo.executeCommand(
                    new Document(Map.of("createIndexes", noted.collection())).append("indexes", List.of(index)));
        });
        mongo.remove(noted);
    }
}
