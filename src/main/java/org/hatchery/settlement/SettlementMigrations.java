package org.hatchery.settlement;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of settlements. */
@Configuration(proxyBeanMethods = false)
class SettlementMigrations {
    @Bean
    ListOrders<SettlementBatch> settlementOrders() {
        return SettlementDirectory.ORDERS;
    }

    @Bean
    Migration orderedSettlements() {
        return new Migration("settlement/002-orders", SettlementDirectory.ORDERS::index);
    }

    /** For administrators, who see everything, and for whoever asks about a programme, which has an index in this order. */
    @Bean
    Migration settlementLists() {
        return new Migration("settlement/001-lists", mongo -> {
            ListIndexes.all(mongo, SettlementBatch.class, "on");
            ListIndexes.scope(mongo, SettlementBatch.class, "on", "programme");
            mongo.indexOps(SettlementBatch.class)
                    .createIndex(new Index()
                            .named("scope")
                            .on(Scope.FIELD, ASC)
                            .on("on", ASC)
                            .on("_id", ASC));
        });
    }
}
