package org.hatchery.local.sample;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.bson.Document;
import org.hatchery.pilot.base.FeedSecrets;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Mends samples that earlier releases loaded. */
@Profile("local")
@Configuration(proxyBeanMethods = false)
class SampleMigrations {
    /** What has no version is taken for new, so that no change of it can be saved. */
    @Bean
    Migration sampleVersions() {
        return new Migration(
                "0057-sample-versions",
                mongo -> mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                        .filter(MongoPersistentEntity::hasVersionProperty)
                        .forEach(type -> giveVersions(mongo, type)));
    }

    private static void giveVersions(MongoOperations mongo, MongoPersistentEntity<?> type) {
        String version = type.getRequiredVersionProperty().getFieldName();
        mongo.updateMulti(new Query(where(version).exists(false)), new Update().set(version, 0L), type.getCollection());
    }

    /** A base whose secret is none that signs has no calendars. */
    @Bean
    Migration sampleFeedSecrets() {
        return new Migration("0058-sample-feed-secrets", mongo -> {
            var secrets = new FeedSecrets();
            var unfit = new Query(where("sample").is(true).and("feedSecret").regex("-"));
            unfit.fields().include("_id");
            mongo.find(unfit, Document.class, mongo.getCollectionName(PilotBase.class))
                    .forEach(base -> mongo.updateFirst(
                            new Query(where("_id").is(base.get("_id"))),
                            new Update().set("feedSecret", secrets.fresh()),
                            PilotBase.class));
        });
    }
}
