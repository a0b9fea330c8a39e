package org.hatchery.pilot;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of the pilot-test bases. */
@Configuration(proxyBeanMethods = false)
class PilotMigrations {
    @Bean
    Migration baseIndexes() {
        return new Migration("0013-base-indexes", mongo -> {
            var bases = mongo.indexOps(PilotBase.class);
            bases.createIndex(new Index()
                    .named("registerNumber")
                    .on("registerNumber", ASC)
                    .unique());
            bases.createIndex(new Index().named("name").on("profile.name", ASC).on("_id", ASC));
            bases.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, ASC)
                    .on("profile.name", ASC)
                    .on("_id", ASC));
            bases.createIndex(new Index().named("text").on(NameSearch.FIELD, ASC));
            bases.createIndex(new Index().named("capability").on("equipment.capabilities", ASC));
        });
    }
}
