package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Documents that the totals have yet to hear of; for the module that owns them. */
@Component
public class Uncounted {
    public static final String FIELD = "uncounted";

    private final MongoOperations mongo;

    Uncounted(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * A document as it was when it was found.
     *
     * @param subject what is counted anew because of it
     * @param version null for documents that are written once
     */
    public record Mark(String id, @Nullable Long version, String subject) {}

    /** Some of the documents of a type that are marked; the subject is what this field of them says. */
    public List<Mark> in(Class<?> type, String subject, int most) {
        var query = new Query(where(FIELD).is(true)).limit(most);
        query.fields().include("version", subject);
        return mongo.find(query, Document.class, mongo.getCollectionName(type)).stream()
                .map(found -> new Mark(found.getString("_id"), version(found), found.getString(subject)))
                .toList();
    }

    private static @Nullable Long version(Document found) {
        Number version = found.get("version", Number.class);
        return version == null ? null : version.longValue();
    }

    /** Takes the marks off, except from documents that were saved again meanwhile. */
    public void clear(Class<?> type, Collection<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, mongo.getCollectionName(type));
        marks.forEach(mark -> bulk.updateOne(
                new Query(where("_id").is(mark.id()).and("version").is(mark.version())), new Update().unset(FIELD)));
        bulk.execute();
    }

    /** The index that finds the marked ones among many. */
    public static void index(MongoOperations mongo, Class<?> type) {
        mongo.indexOps(type)
                .createIndex(new Index().named(FIELD).on(FIELD, Direction.ASC).sparse());
    }
}
