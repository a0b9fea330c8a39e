package org.hatchery.fund.pool;

import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.Uncounted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of funds. */
@Configuration(proxyBeanMethods = false)
class FundMigrations {
    @Bean
    Migration fundIndexes() {
        return new Migration("fund/001-funds", mongo -> {
            ListIndexes.create(mongo, Fund.class, "foundedOn", "origin.parent.key");
            Uncounted.index(mongo, Fund.class);
            FundDirectory.ORDERS.index(mongo);
            mongo.indexOps(Fund.class).createIndex(new Index("unsettled", Direction.ASC).sparse());
        });
    }

    @Bean
    ListOrders<Fund> fundOrders() {
        return FundDirectory.ORDERS;
    }
}
