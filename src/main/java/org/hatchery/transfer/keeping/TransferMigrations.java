package org.hatchery.transfer.keeping;

import static org.springframework.data.domain.Sort.Direction.ASC;

import java.time.Clock;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.shared.mongo.WordIndex;
import org.hatchery.transfer.achievement.AchievementDirectory;
import org.hatchery.transfer.achievement.RegisteredAchievement;
import org.hatchery.transfer.contract.TechnologyContract;
import org.hatchery.transfer.contract.TechnologyContractDirectory;
import org.hatchery.transfer.conversion.ConversionRules;
import org.hatchery.transfer.rule.ContractRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of contracts and flows, and the rules. */
@Configuration(proxyBeanMethods = false)
class TransferMigrations {
    @Bean
    Migration technologyContractIndexes() {
        return new Migration("transfer/001-contracts", mongo -> {
            var contracts = mongo.indexOps(TechnologyContract.class);
            contracts.createIndex(
                    new Index().named("claim").on("claim", ASC).unique().sparse());
            contracts.createIndex(
                    new Index().named("paidBy").on("paidBy", ASC).unique().sparse());
            contracts.createIndex(new Index()
                    .named("certificate")
                    .on("certificate", ASC)
                    .unique()
                    .sparse());
            contracts.createIndex(new Index()
                    .named("parties")
                    .on("parties", ASC)
                    .on("facts.signedOn", ASC)
                    .on("_id", ASC));
            contracts.createIndex(new Index()
                    .named("ends")
                    .on("facts.seller.region", ASC)
                    .on("facts.buyer.region", ASC)
                    .on("entries.year", ASC));
            contracts.createIndex(new Index()
                    .named("states")
                    .on(Scope.FIELD, ASC)
                    .on("state", ASC)
                    .on("facts.signedOn", ASC)
                    .on("_id", ASC));
            Uncounted.index(mongo, TechnologyContract.class);
        });
    }

    @Bean
    ListOrders<TechnologyContract> technologyContractOrders() {
        return TechnologyContractDirectory.ORDERS;
    }

    @Bean
    Migration technologyContractOrderIndexes() {
        return new Migration("transfer/002-orders-of-contracts", TechnologyContractDirectory.ORDERS::index);
    }

    @Bean
    Migration wordsOfTechnologyContracts(Clock clock) {
        return WordIndex.migration("transfer/003-words", TechnologyContract.class, clock);
    }

    @Bean
    Migration technologyContractRules() {
        return new Migration("transfer/004-rules", ContractRules::load);
    }

    @Bean
    Migration technologyFlowIndexes() {
        return new Migration("transfer/005-flows", mongo -> {
            var flows = mongo.indexOps("technologyFlows");
            flows.createIndex(new Index()
                    .named("from")
                    .on("year", ASC)
                    .on("level", ASC)
                    .on("from", ASC)
                    .on("to", ASC));
            flows.createIndex(new Index()
                    .named("to")
                    .on("year", ASC)
                    .on("level", ASC)
                    .on("to", ASC)
                    .on("from", ASC));
        });
    }

    @Bean
    Migration achievementIndexes() {
        return new Migration("transfer/006-achievements", mongo -> {
            mongo.indexOps(RegisteredAchievement.class)
                    .createIndex(new Index()
                            .named("number")
                            .on("numberKey", ASC)
                            .unique()
                            .sparse());
            Uncounted.index(mongo, RegisteredAchievement.class);
        });
    }

    @Bean
    Migration achievementsOfUnits() {
        return new Migration(
                "transfer/010-first-owners",
                mongo -> mongo.indexOps(RegisteredAchievement.class)
                        .createIndex(new Index().named("firstOwner").on("facts.owners.0.creditCode", ASC)));
    }

    @Bean
    ListOrders<RegisteredAchievement> achievementOrders() {
        return AchievementDirectory.ORDERS;
    }

    @Bean
    Migration achievementOrderIndexes() {
        return new Migration("transfer/007-orders-of-achievements", AchievementDirectory.ORDERS::index);
    }

    @Bean
    Migration wordsOfAchievements(Clock clock) {
        return WordIndex.migration("transfer/008-words-of-achievements", RegisteredAchievement.class, clock);
    }

    @Bean
    Migration rulesOfConversion() {
        return new Migration("transfer/009-rules-of-conversion", ConversionRules::load);
    }
}
