package org.hatchery.carrier;

import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.Uncounted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes and rules of the carriers. */
@Configuration(proxyBeanMethods = false)
class CarrierMigrations {
    @Bean
    Migration carrierIndexes() {
        return new Migration("0003-carrier-indexes", mongo -> {
            var carriers = mongo.indexOps(Carrier.class);
            carriers.createIndex(new Index()
                    .named("name")
                    .on("profile.region", Direction.ASC)
                    .on("profile.name", Direction.ASC)
                    .unique());
            carriers.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, Direction.ASC)
                    .on("profile.name", Direction.ASC)
                    .on("_id", Direction.ASC));
            carriers.createIndex(new Index().named("text").on(NameSearch.FIELD, Direction.ASC));
        });
    }

    @Bean
    Migration loadRecognitionRules() {
        return new Migration("0004-recognition-rules", RecognitionRules::load);
    }

    /** Finds those that moved and have yet to be followed. */
    @Bean
    Migration unsettledCarriers() {
        return new Migration(
                "0024-unsettled-carriers",
                mongo -> mongo.indexOps(Carrier.class)
                        .createIndex(new Index()
                                .named("unsettled")
                                .on("unsettled", Direction.ASC)
                                .sparse()));
    }

    @Bean
    Migration uncountedCarriers() {
        return new Migration("0025-uncounted-carriers", mongo -> Uncounted.index(mongo, Carrier.class));
    }

    /** A share of firms that anybody financed, as the rule says, and not of those that the carrier's own fund did. */
    @Bean
    Migration recognitionRulesAsWritten() {
        return new Migration("0072-recognition-rules-as-written", RecognitionRules::load);
    }
}
