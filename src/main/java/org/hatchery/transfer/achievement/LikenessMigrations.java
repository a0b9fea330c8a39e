package org.hatchery.transfer.achievement;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.OneByOne;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Gives achievements that were registered before what others like them are found by, and the indexes to it. */
public final class LikenessMigrations {
    private LikenessMigrations() {}

    public static Migration migration(String id, Clock clock) {
        return new Migration(id, mongo -> {
            String collection = mongo.getCollectionName(RegisteredAchievement.class);
            OneByOne.of(id, mongo, clock)
                    .each(
                            new Query(where(TextKeys.FIELD).exists(false)),
                            RegisteredAchievement.class,
                            one -> keep(mongo, collection, one));
            var achievements = mongo.indexOps(RegisteredAchievement.class);
            achievements.createIndex(
                    new Index().named("textKeys").on(TextKeys.FIELD, ASC).sparse());
            achievements.createIndex(new Index()
                    .named("conversionContract")
                    .on("conversions.contract", ASC)
                    .sparse());
            achievements.createIndex(new Index()
                    .named("conversionPartner")
                    .on("conversions.partner", ASC)
                    .on("conversions.on", ASC)
                    .sparse());
        });
    }

    private static void keep(MongoOperations mongo, String collection, RegisteredAchievement one) {
        mongo.updateFirst(
                new Query(where("_id").is(one.getId().value())),
                Update.update(TextKeys.FIELD, RegisteredAchievement.keys(one.getFacts())),
                collection);
    }
}
