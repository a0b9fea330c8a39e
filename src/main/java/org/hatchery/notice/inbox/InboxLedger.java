package org.hatchery.notice.inbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import org.hatchery.notice.Notice;
import org.hatchery.shared.mongo.Retries;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Every write of what was read, and what is taken away with time. */
@Component
class InboxLedger {
    private final MongoOperations mongo;

    InboxLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** How many of these lie in the reader's inboxes, all of which are read from now on. */
    long read(Collection<String> ids, Reader reader) {
        var own = new Query(where("_id").in(ids).and(InboxDirectory.RECIPIENT).in(reader.inboxes()));
        return mongo.updateMulti(own, new Update().addToSet("readBy", reader.subject()), Notice.class)
                .getMatchedCount();
    }

    /** All that happened up to then is read; never less than before. */
    void readUntil(Instant until, Reader reader) {
        var own = new Query(where("_id").is(reader.subject()));
        Retries.whenForestalled(
                () -> mongo.upsert(own, new Update().max(InboxDirectory.UNTIL, until), InboxDirectory.READERS));
    }

    long removeBefore(Instant oldest) {
        return mongo.remove(new Query(where("at").lt(oldest)), Notice.class).getDeletedCount();
    }
}
