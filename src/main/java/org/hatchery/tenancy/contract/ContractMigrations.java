package org.hatchery.tenancy.contract;

import static org.springframework.data.domain.Sort.Direction.ASC;

import java.time.Clock;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.WordIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of contracts of stay. */
@Configuration(proxyBeanMethods = false)
class ContractMigrations {
    @Bean
    Migration contractIndexes() {
        return new Migration("tenancy/001-contracts", mongo -> {
            var contracts = mongo.indexOps(StayContract.class);
            contracts.createIndex(
                    new Index().named("live").on("liveKey", ASC).unique().sparse());
            contracts.createIndex(new Index()
                    .named("stay")
                    .on("stay", ASC)
                    .on("terms.firstDay", ASC)
                    .on("_id", ASC));
            contracts.createIndex(
                    new Index().named("unsettled").on("unsettled", ASC).sparse());
            contracts.createIndex(
                    new Index().named("followsStay").on("followsStay", ASC).on("_id", ASC));
            // what a carrier, a firm or team owes
            contracts.createIndex(new Index().named("open").on(Scope.FIELD, ASC).on("openFrom", ASC));
        });
    }

    @Bean
    ListOrders<StayContract> contractOrders() {
        return ContractDirectory.ORDERS;
    }

    @Bean
    Migration contractOrderIndexes() {
        return new Migration("tenancy/002-orders-of-contracts", ContractDirectory.ORDERS::index);
    }

    /** For what is told as the last day comes near, of whatever carrier. */
    @Bean
    Migration contractEnds() {
        return new Migration(
                "tenancy/011-ends-of-contracts",
                mongo -> mongo.indexOps(StayContract.class)
                        .createIndex(new Index().named("ends").on("state", ASC).on("runsUntil", ASC)));
    }

    @Bean
    Migration wordsOfContracts(Clock clock) {
        return WordIndex.migration("tenancy/003-words", StayContract.class, clock);
    }
}
