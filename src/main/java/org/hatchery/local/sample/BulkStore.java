package org.hatchery.local.sample;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import org.bson.RawBsonDocument;
import org.hatchery.shared.Portions;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Writes documents in bulk in the form in which the service stores them.
 *
 * <p>Past the callbacks of the template: what is filled in is counted by a rebuild afterwards, not one by one.
 */
public final class BulkStore {
    private static final int BATCH = 1_000;

    private final MongoOperations mongo;
    private final StoredForm form;

    public BulkStore(MongoOperations mongo) {
        this.mongo = mongo;
        this.form = new StoredForm(mongo.getConverter());
    }

    /** Writes documents of one kind in place of those that are there under the same ids. */
    public void replace(List<?> same) {
        Portions.of(same, BATCH).forEach(some -> write(some, true));
    }

    /** Writes documents of one kind, none of which may be there. */
    public void add(List<?> same) {
        Portions.of(same, BATCH).forEach(some -> write(some, false));
    }

    private void write(List<?> some, boolean replace) {
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
}
