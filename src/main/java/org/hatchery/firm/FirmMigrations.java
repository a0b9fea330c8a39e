package org.hatchery.firm;

import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.Uncounted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of firms and teams. */
@Configuration(proxyBeanMethods = false)
class FirmMigrations {
    @Bean
    Migration firmIndexes() {
        return new Migration("0005-firm-indexes", mongo -> {
            var firms = mongo.indexOps(Incubatee.class);
            firms.createIndex(new Index()
                    .named("creditCode")
                    .on("registration.creditCode", Direction.ASC)
                    .unique()
                    .sparse());
            firms.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, Direction.ASC)
                    .on("particulars.name", Direction.ASC)
                    .on("_id", Direction.ASC));
            firms.createIndex(new Index().named("limit").on("placement.limitOn", Direction.ASC));
            firms.createIndex(new Index().named("text").on(NameSearch.FIELD, Direction.ASC));
            firms.createIndex(new Index()
                    .named("unsettled")
                    .on("unsettled", Direction.ASC)
                    .sparse());
        });
    }

    @Bean
    Migration uncountedFirms() {
        return new Migration("0026-uncounted-firms", mongo -> Uncounted.index(mongo, Incubatee.class));
    }
}
