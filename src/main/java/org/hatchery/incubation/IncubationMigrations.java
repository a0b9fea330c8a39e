package org.hatchery.incubation;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.Uncounted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes and rules of incubation. */
@Configuration(proxyBeanMethods = false)
class IncubationMigrations {
    @Bean
    Migration stayIndexes() {
        return new Migration("0006-stay-indexes", mongo -> {
            var stays = mongo.indexOps(Stay.class);
            stays.createIndex(new Index()
                    .named("resident")
                    .on("residentKey", ASC)
                    .unique()
                    .sparse());
            stays.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, ASC)
                    .on("enteredOn", ASC)
                    .on("_id", ASC));
            stays.createIndex(new Index().named("incubatee").on("incubatee", ASC));
            stays.createIndex(
                    new Index().named("unsettled").on("unsettled.since", ASC).sparse());
        });
    }

    @Bean
    Migration serviceIndexes() {
        return new Migration("0007-service-indexes", mongo -> {
            // carrier and incubatees are among the scope keys, so this serves lists by any of them
            mongo.indexOps(Service.class)
                    .createIndex(new Index()
                            .named("scope")
                            .on(Scope.FIELD, ASC)
                            .on("on", ASC)
                            .on("_id", ASC));
        });
    }

    @Bean
    Migration loadIncubationRules() {
        return new Migration("0008-incubation-rules", IncubationRules::load);
    }

    @Bean
    Migration uncountedStays() {
        return new Migration("0027-uncounted-stays", mongo -> Uncounted.index(mongo, Stay.class));
    }

    @Bean
    Migration uncountedServices() {
        return new Migration("0028-uncounted-services", mongo -> Uncounted.index(mongo, Service.class));
    }

    @Bean
    Migration activeStays() {
        return new Migration("0059-active-stays", ActiveStayMigrations::giveKeys);
    }
}
