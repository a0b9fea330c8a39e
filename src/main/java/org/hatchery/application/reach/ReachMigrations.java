package org.hatchery.application.reach;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.shared.mongo.ListByName;
import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of standings and counts. */
@Configuration(proxyBeanMethods = false)
class ReachMigrations {
    @Bean
    Migration awardStandingIndexes() {
        return new Migration("application/010-standings", mongo -> {
            ListIndexes.create(mongo, AwardStanding.class, ListByName.FIELD, "rule");
            ReachDirectory.ORDERS.index(mongo);
            mongo.indexOps(AwardStanding.class)
                    .createIndex(new Index()
                            .named("counted")
                            .on("region", ASC)
                            .on("rule", ASC)
                            .on("state", ASC)
                            .on("sum", ASC));
            mongo.indexOps(ReachCount.class)
                    .createIndex(new Index().named("stale").on("stale", ASC).sparse());
        });
    }

    @Bean
    ListOrders<AwardStanding> awardStandingOrders() {
        return ReachDirectory.ORDERS;
    }
}
