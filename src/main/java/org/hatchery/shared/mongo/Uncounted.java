package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.hatchery.shared.Implausible;
import org.hatchery.shared.Words;
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
    /** What stands before the collection in the kind of those that were set aside. */
    public static final String KIND = "totals/mark/";

    private final MongoOperations mongo;
    private final SetAsideLedger setAside;

    public Uncounted(MongoOperations mongo, SetAsideLedger setAside) {
        this.mongo = mongo;
        this.setAside = setAside;
    }

    /**
     * A document as it was when it was found.
     *
     * @param subject what is counted anew because of it
     * @param version null for documents that are written once
     */
    public record Mark(String id, @Nullable Long version, String subject) {}

    /**
     * The documents of a type.
     *
     * @param subject field that says what is counted anew because of one
     */
    public CountedCollection of(Class<?> type, String subject) {
        return new CountedCollection(this, mongo, type, subject);
    }

    /**
     * Some of the documents of a type that are marked; the subject is what this field of them says.
     *
     * <p>One that names no subject is set aside, so that it is not found again and again in front of others.
     */
    List<Mark> in(Class<?> type, String subject, int most) {
        String collection = mongo.getCollectionName(type);
        List<Document> found = marked(collection, subject, most);
        List<Document> nameless = found.stream()
                .filter(document -> !(document.get(subject) instanceof String))
                .toList();
        if (!nameless.isEmpty()) {
            nameless.forEach(document -> leave(collection, document, subject));
            return in(type, subject, most);
        }
        return found.stream()
                .map(document -> new Mark(document.getString("_id"), version(document), document.getString(subject)))
                .toList();
    }

    private List<Document> marked(String collection, String subject, int most) {
        var query = new Query(where(FIELD).is(true)).limit(most);
        query.fields().include("version", subject);
        return mongo.find(query, Document.class, collection);
    }

    private void leave(String collection, Document nameless, String subject) {
        Object id = nameless.get("_id");
        setAside.put(
                KIND + collection,
                String.valueOf(id),
                new Implausible(Words.say("shared.field-missing-so-counts", subject)));
        mongo.updateFirst(new Query(where("_id").is(id)), new Update().unset(FIELD), collection);
    }

    /** Marks what named no subject again, once its time has come; what was mended is counted then. */
    public void again(Collection<SetAside> nameless) {
        nameless.forEach(document -> {
            String collection = document.kind().substring(KIND.length());
            setAside.forget(document.kind(), List.of(document.subject()));
            mongo.updateFirst(new Query(where("_id").is(document.subject())), Update.update(FIELD, true), collection);
        });
    }

    private static @Nullable Long version(Document found) {
        return found.get("version") instanceof Number version ? version.longValue() : null;
    }

    /** Takes the marks off, except from documents that were saved again meanwhile. */
    void clear(Class<?> type, Collection<Mark> marks) {
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
