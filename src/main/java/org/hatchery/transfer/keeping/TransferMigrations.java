package org.hatchery.transfer.keeping;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.shared.mongo.WordIndex;
import org.hatchery.transfer.achievement.AchievementDirectory;
import org.hatchery.transfer.achievement.LikenessMigrations;
import org.hatchery.transfer.achievement.RegisteredAchievement;
import org.hatchery.transfer.contract.TechnologyContract;
import org.hatchery.transfer.contract.TechnologyContractDirectory;
import org.hatchery.transfer.conversion.ConversionRules;
import org.hatchery.transfer.pack.AchievementPackage;
import org.hatchery.transfer.pack.PackageDirectory;
import org.hatchery.transfer.rule.ContractRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Indexes of contracts and flows, and the rules. */
@Configuration(proxyBeanMethods = false)
class TransferMigrations {
    private static final String CONTRACTS = "technologyContracts";

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

    /** They are no longer found by the number of their project. */
    @Bean
    Migration wordsOfAchievementsAsPublished(Clock clock) {
        return WordIndex.anew("transfer/017-words-of-achievements-again", RegisteredAchievement.class, clock);
    }

    /** What anybody looks for by words, the latest published first. */
    @Bean
    Migration wordsOfPublishedAchievements() {
        return new Migration(
                "transfer/016-words-of-published-achievements",
                mongo -> mongo.indexOps(RegisteredAchievement.class)
                        .createIndex(new Index()
                                .named("publishedText")
                                .on(NameSearch.FIELD, ASC)
                                .on("publishedOn", ASC)
                                .on("_id", ASC)));
    }

    /** Contracts that lie before a station are read there. */
    @Bean
    Migration contractsBeforeStations() {
        return new Migration(
                "transfer/011-contracts-before-stations",
                mongo -> mongo.findDistinct(
                                new Query(where("station").exists(true)), "station", CONTRACTS, String.class)
                        .forEach(station -> mongo.updateMulti(
                                new Query(where("station").is(station)),
                                new Update().addToSet(Scope.FIELD, Scope.station(station)),
                                CONTRACTS)));
    }

    @Bean
    Migration daysOfTechnologyContracts() {
        return new Migration(
                "transfer/013-days-of-contracts",
                mongo -> mongo.indexOps(TechnologyContract.class)
                        .createIndex(new Index()
                                .named("decideBy")
                                .on("decideBy", ASC)
                                .sparse()));
    }

    /** What a party bought, for what it may claim by it. */
    @Bean
    Migration contractsOfBuyers() {
        return new Migration(
                "transfer/018-buyers",
                mongo -> mongo.indexOps(TechnologyContract.class)
                        .createIndex(new Index()
                                .named("buyer")
                                .on("facts.buyer.creditCode", ASC)
                                .on("facts.signedOn", ASC)
                                .on("_id", ASC)));
    }

    @Bean
    Migration daysOfAchievements() {
        return new Migration("transfer/015-days-of-achievements", mongo -> {
            var achievements = mongo.indexOps(RegisteredAchievement.class);
            achievements.createIndex(
                    new Index().named("convertBy").on("facts.convertBy", ASC).sparse());
            achievements.createIndex(
                    new Index().named("scopeByConvertBy").on(Scope.FIELD, ASC).on("facts.convertBy", ASC));
        });
    }

    @Bean
    Migration rulesOfConversion() {
        return new Migration("transfer/009-rules-of-conversion", ConversionRules::load);
    }

    /** The law's part of shares came later. */
    @Bean
    Migration rulesOfShares() {
        return new Migration("transfer/019-rules-of-shares", ConversionRules::load);
    }

    /** Whom a rule binds came later still. */
    @Bean
    Migration whomRulesOfConversionBind() {
        return new Migration("transfer/020-whom-rules-bind", ConversionRules::load);
    }

    /** Orders of vouchers hear under which certificate their contracts are registered. */
    @Bean
    Migration ordersOfRegisteredContracts() {
        return new Migration(
                "transfer/021-orders-of-registered-contracts",
                mongo -> mongo.updateMulti(
                        new Query(where("facts.voucherOrder").ne(null)),
                        Update.update(Uncounted.FIELD, true),
                        CONTRACTS));
    }

    @Bean
    Migration checksOfAchievements() {
        return new Migration("transfer/022-checks-of-achievements", ContractRules::load);
    }

    /** By what an achievement is found that may be another one. */
    @Bean
    Migration likenessOfAchievements(Clock clock) {
        return LikenessMigrations.migration("transfer/023-likeness-of-achievements", clock);
    }

    /** Those of before are looked at as well, and hear which of the contracts they name are recognised. */
    @Bean
    Migration achievementsLookedAtAgain() {
        return new Migration(
                "transfer/026-achievements-looked-at",
                mongo -> mongo.updateMulti(
                        new Query(), Update.update(Uncounted.FIELD, true), RegisteredAchievement.class));
    }

    @Bean
    ListOrders<AchievementPackage> achievementPackageOrders() {
        return PackageDirectory.ORDERS;
    }

    @Bean
    Migration achievementPackageIndexes() {
        return new Migration("transfer/024-packages-of-achievements", PackageDirectory.ORDERS::index);
    }

    @Bean
    Migration wordsOfAchievementPackages(Clock clock) {
        return WordIndex.migration("transfer/025-words-of-packages", AchievementPackage.class, clock);
    }
}
