package org.hatchery.local.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An aggregation whose leading {@code $match} is answered like a find, from an index where one helps. */
record AggregateCommand(Document query, EmbeddedCollection collection) {
    /** How drivers count; to count everything there is nothing to read. */
    private static final List<Document> COUNT =
            List.of(new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1))));

    Document run(DatabaseResolver databases, MongoDatabase database, Oplog oplog) {
        List<Document> stages = Aggregation.parse(query.get("pipeline"));
        Document filter = leadingMatch(stages);
        List<Document> rest = filter == null ? stages : stages.subList(1, stages.size());
        if (filter != null && filter.isEmpty() && rest.equals(COUNT) && collection.count() > 0) {
            return answer(List.of(new Document("_id", 1).append("n", collection.count())));
        }
        Aggregation aggregation = Aggregation.fromPipeline(rest, databases, database, collection, oplog);
        aggregation.validate(new Document("cursor", new Document()));
        return answer(aggregation.runStages(collection.matching(filter == null ? new Document() : filter)));
    }

    private static @Nullable Document leadingMatch(List<Document> stages) {
        return !stages.isEmpty() && stages.get(0).get("$match") instanceof Document filter ? filter : null;
    }

    private Document answer(List<Document> documents) {
        QueryResult batches = collection.inBatches(documents, batchSize());
        Document cursor = new Document("id", batches.getCursorId())
                .append("ns", collection.getFullName())
                .append("firstBatch", batches.collectDocuments());
        Document answer = new Document("cursor", cursor);
        Utils.markOkay(answer);
        return answer;
    }

    private int batchSize() {
        return query.get("cursor") instanceof Document cursor && cursor.get("batchSize") instanceof Number size
                ? size.intValue()
                : EmbeddedBackend.BATCH;
    }
}
