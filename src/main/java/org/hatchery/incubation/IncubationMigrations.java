package org.hatchery.incubation;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Migration;
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
            stays.createIndex(new Index()
                    .named("carrier")
                    .on("carrier", ASC)
                    .on("enteredOn", ASC)
                    .on("_id", ASC));
            stays.createIndex(
                    new Index().named("incubatee").on("incubatee", ASC).on("enteredOn", ASC));
            stays.createIndex(
                    new Index().named("unsettled").on("unsettled.since", ASC).sparse());
        });
    }

    @Bean
    Migration serviceIndexes() {
        return new Migration("0007-service-indexes", mongo -> {
            var services = mongo.indexOps(Service.class);
            services.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, ASC)
                    .on("on", ASC)
                    .on("_id", ASC));
            services.createIndex(new Index()
                    .named("carrier")
                    .on("carrier", ASC)
                    .on("on", ASC)
                    .on("_id", ASC));
            services.createIndex(
                    new Index().named("incubatee").on("incubatees", ASC).on("on", ASC));
        });
    }

    @Bean
    Migration loadIncubationRules() {
        return new Migration("0008-incubation-rules", IncubationRules::load);
    }
}
