package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Walks through a collection by id, for whoever has to see every document of it. */
public final class Ids {
    private Ids() {}

    /** The next ids after one; the empty text comes before all. */
    public static List<String> after(MongoOperations mongo, Class<?> type, String id, int most) {
        var query = new Query(where("_id").gt(id)).with(Sort.by("_id")).limit(most);
        query.fields().include("_id");
        return mongo.find(query, Document.class, mongo.getCollectionName(type)).stream()
                .map(found -> found.getString("_id"))
                .toList();
    }
}
