package org.hatchery.transfer.achievement;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.hatchery.shared.mongo.Retries;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Counts how often each published achievement was opened by anybody; beside it, so that who reads disturbs nobody who writes. */
@Component
@NamedInterface(propagate = false)
public class AchievementViewLedger {
    static final String COLLECTION = "achievementViews";
    private static final String COUNT = "views";

    private final MongoOperations mongo;

    AchievementViewLedger(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** It was opened once more. */
    public void opened(AchievementId id) {
        var own = new Query(where("_id").is(id.value()));
        Retries.whenForestalled(() -> mongo.upsert(own, new Update().inc(COUNT, 1L), COLLECTION));
    }

    /** How often each was; nothing of one that never was. */
    public Map<String, Long> of(Collection<String> ids) {
        Map<String, Long> views = new HashMap<>();
        mongo.find(new Query(where("_id").in(ids)), Document.class, COLLECTION)
                .forEach(found -> views.put(found.getString("_id"), found.get(COUNT, 0L)));
        return views;
    }
}
