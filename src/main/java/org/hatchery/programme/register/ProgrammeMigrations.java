package org.hatchery.programme.register;

import static org.springframework.data.domain.Sort.Direction.ASC;

import java.time.Clock;
import org.hatchery.programme.budget.Budget;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.shared.mongo.WordIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of programmes. */
@Configuration(proxyBeanMethods = false)
class ProgrammeMigrations {
    @Bean
    Migration programmeIndexes() {
        return new Migration("0011-programme-indexes", mongo -> {
            mongo.indexOps(Programme.class)
                    .createIndex(new Index()
                            .named("region")
                            .on("region", ASC)
                            .on("title", ASC)
                            .on("_id", ASC));
            mongo.indexOps(Programme.class)
                    .createIndex(new Index().named("title").on("title", ASC).on("_id", ASC));
            mongo.indexOps(Budget.class)
                    .createIndex(new Index().named("postings").on("postings.at", ASC));
        });
    }

    @Bean
    Migration uncountedBudgets() {
        return new Migration("0031-uncounted-budgets", mongo -> Uncounted.index(mongo, Budget.class));
    }

    @Bean
    Migration wordsOfProgrammes(Clock clock) {
        return WordIndex.migration("programme/001-words", Programme.class, clock);
    }

    @Bean
    ListOrders<Programme> programmeOrders() {
        return ProgrammeDirectory.ORDERS;
    }
}
