package org.hatchery.totals.tree;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.hatchery.shared.Portions;

/**
 * Writes in bulk that a node whose lease has run out cannot make.
 *
 * <p>Every document carries the number of the lease under which it was written, and gives way to no smaller one. Bulk
 * writes by the driver, because the converter would cost more than the write.
 */
public final class FencedWrites {
    private static final String TOKEN = "token";
    private static final int AT_ONCE = 1_000;

    private final MongoCollection<Document> collection;
    private final long token;
    private final List<WriteModel<Document>> writes = new ArrayList<>();

    FencedWrites(MongoCollection<Document> collection, long token) {
        this.collection = collection;
        this.token = token;
    }

    /** A document that was not there when it was looked for; one of an earlier lease may have come in between. */
    void insert(Document document) {
        writes.add(new InsertOneModel<>(document.append(TOKEN, token)));
    }

    void replace(Document document) {
        writes.add(inPlaceOf(document.append(TOKEN, token)));
    }

    private WriteModel<Document> inPlaceOf(Document document) {
        return new ReplaceOneModel<>(mine(document.getString("_id")), document, new ReplaceOptions().upsert(true));
    }

    void delete(String id) {
        writes.add(new DeleteOneModel<>(mine(id)));
    }

    private Bson mine(String id) {
        return Filters.and(Filters.eq("_id", id), Filters.lte(TOKEN, token));
    }

    /**
     * Makes the writes.
     *
     * @throws LostLease when a document of a later lease was in the way
     */
    public void execute() {
        Parallel.each(Portions.of(writes, AT_ONCE), this::execute);
    }

    private void execute(List<WriteModel<Document>> some) {
        try {
            collection.bulkWrite(some, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException failed) {
            if (!failed.getWriteErrors().stream().allMatch(FencedWrites::isTaken)) {
                throw failed;
            }
            execute(failed.getWriteErrors().stream()
                    .map(error -> again(some.get(error.getIndex()), error))
                    .toList());
        }
    }

    /** What was in the way of an insert gives way to a replacement, unless it is of a later lease. */
    private WriteModel<Document> again(WriteModel<Document> write, BulkWriteError error) {
        if (write instanceof InsertOneModel<Document> insert) {
            return inPlaceOf(insert.getDocument());
        }
        throw new LostLease(error.getMessage());
    }

    private static boolean isTaken(BulkWriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
