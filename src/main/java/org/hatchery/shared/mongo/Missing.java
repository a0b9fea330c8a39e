package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** Adds documents whose ids follow from what they are about, so that whoever does the same at once adds none twice. */
public final class Missing {
    private static final int BATCH = 10_000;

    private Missing() {}

    /**
     * Adds those that are not there, the first of several with one id.
     *
     * @param id as it is stored
     * @return those that were not there when it looked
     */
    public static <T> List<T> add(
            MongoOperations mongo, Class<T> type, Collection<T> documents, Function<T, String> id) {
        Set<String> known = there(mongo, type, documents.stream().map(id).toList());
        List<T> missing =
                documents.stream().filter(one -> known.add(id.apply(one))).toList();
        try {
            if (!missing.isEmpty()) {
                mongo.insert(missing, type);
            }
        } catch (DuplicateKeyException another) {
            // somebody did the same and stopped this batch: what it has not written is written one by one
            missing.forEach(one -> addOne(mongo, one));
        }
        return missing;
    }

    private static Set<String> there(MongoOperations mongo, Class<?> type, Collection<String> ids) {
        Set<String> found = new HashSet<>();
        if (!ids.isEmpty()) {
            var query = new Query(where("_id").in(ids)).cursorBatchSize(BATCH);
            query.fields().include("_id");
            mongo.find(query, Document.class, mongo.getCollectionName(type))
                    .forEach(one -> found.add(one.getString("_id")));
        }
        return found;
    }

    private static void addOne(MongoOperations mongo, Object document) {
        try {
            mongo.insert(document);
        } catch (DuplicateKeyException there) {
            // as it should be
        }
    }
}
