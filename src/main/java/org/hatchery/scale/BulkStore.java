package org.hatchery.scale;

import static java.util.stream.Collectors.toMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.Map;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Writes documents in bulk in the form in which the service stores them.
 *
 * <p>Past the callbacks of the template: what is filled in is counted by a rebuild afterwards, not one by one.
 */
final class BulkStore {
    private static final int BATCH = 1_000;

    private final MongoOperations mongo;
    private final StoredForm form;

    BulkStore(MongoOperations mongo) {
        this.mongo = mongo;
        this.form = new StoredForm(mongo.getConverter());
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
        MongoCollection<RawBsonDocument> collection = mongo.getCollection(
                        mongo.getCollectionName(some.get(0).getClass()))
                .withDocumentClass(RawBsonDocument.class);
        List<RawBsonDocument> documents = some.stream().map(form::of).toList();
        if (replace) {
            collection.deleteMany(Filters.in(
                    "_id", documents.stream().map(one -> one.get("_id")).toList()));
        }
        collection.insertMany(documents, new InsertManyOptions().ordered(false));
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
