package org.hatchery.local.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** A database whose collections keep documents as bytes and whose indexes, unique or not, serve queries. */
final class EmbeddedDatabase extends AbstractSynchronizedMongoDatabase<Long> {

    private final LongAdder examined;

    EmbeddedDatabase(String name, CursorRegistry cursors, LongAdder examined) {
        super(name, cursors);
        this.examined = examined;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        if (command.equals("aggregate")
                && resolveCollection(String.valueOf(query.get(command)), false)
                        instanceof EmbeddedCollection collection) {
            return new AggregateCommand(query, collection).run(databases, this, oplog);
        }
        if (command.equals("find") && !Utils.isTrue(query.get("singleBatch"))) {
            query.putIfAbsent("batchSize", EmbeddedBackend.BATCH);
        }
        Document answer = super.handleCommand(channel, command, query, databases, oplog);
        return command.equals("insert") ? InsertCount.corrected(answer, query) : answer;
    }

    @Override
    protected EmbeddedCollection openOrCreateCollection(String name, CollectionOptions options) {
        return new EmbeddedCollection(this, name, options, cursorRegistry, examined);
    }

    // Two clients may create the same collection at once.
    @Override
    public synchronized MongoCollection<Long> createCollectionOrThrowIfExists(String name, CollectionOptions options) {
        return super.createCollectionOrThrowIfExists(name, options);
    }

    @Override
    protected synchronized void addIndex(Document description) {
        if (Utils.isTrue(description.get("unique")) && description.containsKey("partialFilterExpression")) {
            throw new MongoServerError(
                    ErrorCode.InvalidOptions, "The embedded engine has no partial unique indexes; use a sparse one.");
        }
        super.addIndex(description);
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new FieldIndex(name, keys, sparse, true);
    }

    @Override
    protected Index<Long> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new FieldIndex(name, keys, sparse, false);
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }

    @Override
    protected long getFileSize() {
        return 0;
    }
}
