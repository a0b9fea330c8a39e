package org.hatchery.notice.telling;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.hatchery.notice.Notice;
import org.hatchery.notice.Telling;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.Missing;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What has something to tell, what was told, and up to which day; every write on the condition that nothing was saved since. */
@Component
class UntoldLedger {
    private static final String DAYS = "noticeDays";
    private static final String REACHED = "reached";

    private final MongoOperations mongo;

    UntoldLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Some of the marked documents of a type, those that wait longest first. */
    List<Document> marked(Class<?> type, int most) {
        var query = new Query(where(Telling.MARK).gte(""))
                .with(Sort.by(Telling.MARK))
                .limit(most);
        return mongo.find(query, Document.class, mongo.getCollectionName(type));
    }

    /** The next ones after an id of those that meet a condition. */
    List<Document> meeting(Criteria which, Class<?> type, String after, int most) {
        var query = new Query(Keyset.allOf(List.of(which, where("_id").gt(after))))
                .with(Sort.by("_id"))
                .limit(most);
        return mongo.find(query, Document.class, mongo.getCollectionName(type));
    }

    Optional<Document> one(String id, Class<?> type) {
        return Optional.ofNullable(mongo.findById(id, Document.class, mongo.getCollectionName(type)));
    }

    <T> T read(Document stored, Class<T> type) {
        return mongo.getConverter().read(type, stored);
    }

    String name(Class<?> type) {
        return mongo.getCollectionName(type);
    }

    /** Takes the marks off, except from documents that were saved again meanwhile. */
    void told(Collection<Document> marked, Class<?> type) {
        List<Document> some =
                marked.stream().filter(one -> one.containsKey(Telling.MARK)).toList();
        if (!some.isEmpty()) {
            var bulk = mongo.bulkOps(BulkMode.UNORDERED, name(type));
            some.forEach(one -> bulk.updateOne(
                    new Query(where("_id").is(one.get("_id")).and(Telling.MARK).is(one.get(Telling.MARK))),
                    new Update().unset(Telling.MARK)));
            bulk.execute();
        }
    }

    /** Puts those into their inboxes that are not there. */
    void add(Collection<Notice> notices) {
        Missing.add(mongo, Notice.class, notices, Notice::id);
    }

    /** Up to which day what comes by itself was told; empty before the first time. */
    Optional<LocalDate> reached(String what) {
        return Optional.ofNullable(mongo.findById(what, Document.class, DAYS))
                .map(found -> LocalDate.parse(found.getString(REACHED)));
    }

    void reach(String what, LocalDate day) {
        mongo.upsert(new Query(where("_id").is(what)), Update.update(REACHED, day.toString()), DAYS);
    }
}
