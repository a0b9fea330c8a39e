package org.hatchery.scale;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mapping.PersistentEntity;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Writes documents in bulk in the form in which the service stores them.
 *
 * <p>Past the callbacks of the template: what is filled in is counted by a rebuild afterwards, not one by one.
 */
final class BulkStore {
    private static final int BATCH = 1_000;
    private static final String SCOPE = org.hatchery.shared.Scope.FIELD;

    private final MongoOperations mongo;

    BulkStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Writes them all in place of those that are there under the same ids. */
    void replace(List<List<?>> kinds) {
        kinds.forEach(same -> write(same, true));
    }

    /** Writes them all; none may be there. */
    void add(List<List<?>> kinds) {
        kinds.forEach(same -> write(same, false));
    }

    private void write(List<?> same, boolean replace) {
        for (int from = 0; from < same.size(); from += BATCH) {
            batch(same.subList(from, Math.min(from + BATCH, same.size())), replace);
        }
    }

    private void batch(List<?> some, boolean replace) {
        MongoCollection<Document> collection =
                mongo.getCollection(mongo.getCollectionName(some.get(0).getClass()));
        List<Document> documents = some.stream().map(this::document).toList();
        if (replace) {
            collection.deleteMany(Filters.in(
                    "_id", documents.stream().map(one -> one.get("_id")).toList()));
        }
        collection.insertMany(documents, new InsertManyOptions().ordered(false));
    }

    private Document document(Object one) {
        var document = new Document();
        mongo.getConverter().write(one, document);
        numbered(one.getClass(), document);
        sorted(document);
        return document;
    }

    /** As the template numbers what it inserts. */
    private void numbered(Class<?> type, Document document) {
        PersistentEntity<?, ?> entity = mongo.getConverter().getMappingContext().getRequiredPersistentEntity(type);
        if (entity.hasVersionProperty()) {
            document.putIfAbsent(entity.getRequiredVersionProperty().getName(), 0L);
        }
    }

    /** Sets have another order in every run; stored documents are to be the same. */
    private static void sorted(Document document) {
        if (document.containsKey(SCOPE)) {
            List<String> keys = new ArrayList<>(document.getList(SCOPE, String.class));
            Collections.sort(keys);
            document.put(SCOPE, keys);
        }
    }

    Map<String, Progress> done() {
        return mongo.find(new Query(), Progress.class).stream().collect(toMap(Progress::chunk, note -> note));
    }

    void note(Progress progress) {
        mongo.save(progress);
    }

    boolean isBegun() {
        return mongo.exists(new Query(), Run.class);
    }

    /** What this database is being filled with, or is from now on. */
    Run begin(Run wanted) {
        Run begun = mongo.findById(Run.ID, Run.class);
        if (begun == null) {
            return mongo.insert(wanted);
        }
        if (!begun.size().equals(wanted.size()) || begun.seed() != wanted.seed()) {
            throw new IllegalStateException("This database is being filled with something else: " + begun);
        }
        return begun;
    }
}
