package org.hatchery.application.keeping;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationDirectory;
import org.hatchery.application.money.AwardBatch;
import org.hatchery.application.money.AwardBudgetLine;
import org.hatchery.application.title.RepairTitles;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.WordIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Indexes of applications, budget lines and batches. */
@Configuration(proxyBeanMethods = false)
class ApplicationMigrations {
    @Bean
    Migration applicationIndexes() {
        return new Migration("application/001-applications", mongo -> {
            var applications = mongo.indexOps(Application.class);
            applications.createIndex(
                    new Index().named("claims").on("claims", ASC).unique().sparse());
            applications.createIndex(new Index()
                    .named("states")
                    .on(Scope.FIELD, ASC)
                    .on("state", ASC)
                    .on("begunOn", ASC)
                    .on("_id", ASC));
            applications.createIndex(new Index()
                    .named("lies")
                    .on("lies", ASC)
                    .on("state", ASC)
                    .on("begunOn", ASC)
                    .on("_id", ASC));
            applications.createIndex(
                    new Index().named("identity").on("claimant.identity", ASC).on("begunOn", ASC));
            applications.createIndex(
                    new Index().named("parties").on("claimant.party", ASC).on("rule.rule", ASC));
            applications.createIndex(new Index()
                    .named("toPay")
                    .on("payer", ASC)
                    .on("state", ASC)
                    .on("since", ASC)
                    .on("_id", ASC));
            applications.createIndex(new Index()
                    .named("listed")
                    .on("money.listedFor", ASC)
                    .on("payer", ASC)
                    .sparse());
            applications.createIndex(
                    new Index().named("wish").on("money.wish.at", ASC).sparse());
            applications.createIndex(new Index()
                    .named("notices")
                    .on("state", ASC)
                    .on("notice.to", ASC)
                    .on("_id", ASC));
        });
    }

    @Bean
    Migration awardMoneyIndexes() {
        return new Migration("application/002-money", mongo -> {
            var lines = mongo.indexOps(AwardBudgetLine.class);
            lines.createIndex(new Index().named("lines").on("programme", ASC).on("year", ASC));
            lines.createIndex(new Index().named("postings").on("postings.at", ASC));
            mongo.indexOps(AwardBatch.class)
                    .createIndex(new Index().named("done").on("done", ASC).on("_id", ASC));
        });
    }

    @Bean
    ListOrders<Application> applicationOrders() {
        return ApplicationDirectory.ORDERS;
    }

    @Bean
    Migration applicationOrderIndexes() {
        return new Migration("application/003-orders", mongo -> {
            ListIndexes.create(mongo, Application.class, "begunOn", "lies", "rule.rule", "batch");
            ApplicationDirectory.ORDERS.index(mongo);
        });
    }

    @Bean
    Migration titleWishIndex() {
        return new Migration(
                "application/020-title-wish",
                mongo -> mongo.indexOps(Application.class)
                        .createIndex(new Index()
                                .named("titleWish")
                                .on(RepairTitles.WISH, ASC)
                                .sparse()));
    }

    @Bean
    Migration applicationsForTitles() {
        return new Migration("application/030-titles", mongo -> {
            ListIndexes.create(mongo, Application.class, "begunOn", "forTitle");
            mongo.updateMulti(
                    new Query(where("rule.sought").ne(null)),
                    Update.update("forTitle", true),
                    mongo.getCollectionName(Application.class));
        });
    }

    @Bean
    Migration wordsOfApplications(Clock clock) {
        return WordIndex.migration("application/004-words", Application.class, clock);
    }
}
