package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Gives documents that were stored before they could be looked up by words what they are found by, and the index to it. */
public final class WordIndex {
    private static final int AT_ONCE = 1_000;

    private WordIndex() {}

    /** The migration for documents of one type; one that cannot be read is set aside and found by nothing. */
    public static Migration migration(String id, Class<? extends Worded> type, Clock clock) {
        return new Migration(id, mongo -> {
            fill(id, mongo, type, clock);
            mongo.indexOps(type).createIndex(new Index().named("text").on(NameSearch.FIELD, Direction.ASC));
        });
    }

    /** The migration for documents that are found by other words than before; until it is done, they are found by none. */
    public static Migration anew(String id, Class<? extends Worded> type, Clock clock) {
        return new Migration(id, mongo -> {
            mongo.updateMulti(new Query(), new Update().unset(NameSearch.FIELD), mongo.getCollectionName(type));
            fill(id, mongo, type, clock);
        });
    }

    private static void fill(String id, MongoOperations mongo, Class<? extends Worded> type, Clock clock) {
        List<Entry> waiting = new ArrayList<>();
        OneByOne.of(id, mongo, clock).each(new Query(where(NameSearch.FIELD).exists(false)), type, document -> {
            waiting.add(new Entry(idOf(mongo, document), NameSearch.grams(document)));
            if (waiting.size() == AT_ONCE) {
                write(mongo, type, waiting);
            }
        });
        write(mongo, type, waiting);
    }

    private record Entry(Object id, Set<String> grams) {}

    private static Object idOf(MongoOperations mongo, Worded document) {
        return mongo.getConverter()
                .getMappingContext()
                .getRequiredPersistentEntity(document.getClass())
                .getIdentifierAccessor(document)
                .getRequiredIdentifier();
    }

    private static void write(MongoOperations mongo, Class<?> type, List<Entry> waiting) {
        if (!waiting.isEmpty()) {
            var updates = mongo.bulkOps(BulkMode.UNORDERED, mongo.getCollectionName(type));
            waiting.forEach(entry -> updates.updateOne(
                    new Query(where("_id").is(entry.id())), Update.update(NameSearch.FIELD, entry.grams())));
            updates.execute();
            waiting.clear();
        }
    }
}
