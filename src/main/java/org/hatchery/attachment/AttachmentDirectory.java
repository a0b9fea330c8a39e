package org.hatchery.attachment;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Sweep.Work;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Every read and write of what is known of evidence files; one that is being deleted is not there any more. */
@Component
class AttachmentDirectory {
    private static final String DISCARDED = "discarded";
    private static final String SHARED = "shared";

    private final MongoOperations mongo;

    AttachmentDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    void add(Attachment attachment) {
        mongo.insert(attachment);
    }

    List<Attachment> find(Collection<AttachmentId> ids, Scope scope) {
        return mongo.find(these(ids, scope), Attachment.class);
    }

    /** Lets these keys see the files as well; whether all of them were still there. */
    boolean share(Collection<AttachmentId> ids, Scope scope, Set<String> visibleTo) {
        Update change =
                new Update().addToSet(Scope.FIELD).each(visibleTo.toArray()).set(SHARED, true);
        return mongo.updateMulti(these(ids, scope), change, Attachment.class).getMatchedCount() == ids.size();
    }

    private static Query these(Collection<AttachmentId> ids, Scope scope) {
        return new Query(
                allOf(List.of(where("_id").in(ids), where(DISCARDED).is(false), scope.condition(), usedOrOwn(scope))));
    }

    /** Until a record refers to a file, it is its uploader's alone, whoever else has the same scope. */
    private static Criteria usedOrOwn(Scope scope) {
        return scope.everything()
                ? new Criteria()
                : new Criteria()
                        .orOperator(where(SHARED).is(true), where("uploadedBy").is(String.valueOf(scope.person())));
    }

    /**
     * Files of one uploader that nothing refers to yet.
     *
     * @param bytes of all of them
     */
    record Unused(int files, long bytes) {}

    Unused unusedOf(String uploader, int most) {
        var query = new Query(where("uploadedBy").is(uploader).and(SHARED).is(false)).limit(most);
        query.fields().include("size");
        List<Document> found = mongo.find(query, Document.class, mongo.getCollectionName(Attachment.class));
        long bytes = found.stream()
                .mapToLong(one -> one.get("size") instanceof Number size ? size.longValue() : 0)
                .sum();
        return new Unused(found.size(), bytes);
    }

    /** Files that nothing referred to since they came; also those of a sweep that was cut. */
    Work unsharedSince(Instant before) {
        return new Work(
                "sweep/attachment",
                Attachment.class,
                where(SHARED).is(false).and("uploadedAt").lt(before),
                "uploadedAt");
    }

    /** Takes the file out of sight for good, unless somebody shared it in the meantime. */
    boolean discard(AttachmentId id) {
        var query = new Query(where("_id").is(id).and(SHARED).is(false));
        return mongo.updateFirst(query, Update.update(DISCARDED, true), Attachment.class)
                        .getMatchedCount()
                == 1;
    }

    void remove(AttachmentId id) {
        mongo.remove(new Query(where("_id").is(id)), Attachment.class);
    }
}
