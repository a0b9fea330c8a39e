package org.hatchery.figures;

import static org.springframework.data.domain.Sort.Direction.ASC;

import java.time.Clock;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.shared.mongo.WordIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of the figures of years. */
@Configuration(proxyBeanMethods = false)
class FiguresMigrations {
    @Bean
    Migration yearFiguresIndexes() {
        return new Migration("0022-year-figures-indexes", mongo -> {
            var figures = mongo.indexOps(YearFigures.class);
            // carrier and incubatee are among the scope keys, so this serves lists by any of them
            figures.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, ASC)
                    .on("year", ASC)
                    .on("_id", ASC));
            figures.createIndex(new Index().named("carrier").on("carrier", ASC).on("year", ASC));
            Uncounted.index(mongo, YearFigures.class);
        });
    }

    /** For administrators, who see everything: without a scope no other index has the order of the list. */
    @Bean
    Migration allYearFiguresIndex() {
        return new Migration("0082-all-year-figures", mongo -> {
            mongo.indexOps(YearFigures.class)
                    .createIndex(new Index().named("all").on("year", ASC).on("_id", ASC));
        });
    }

    @Bean
    Migration wordsOfYearFigures(Clock clock) {
        return WordIndex.migration("figures/002-words", YearFigures.class, clock);
    }

    @Bean
    ListOrders<YearFigures> yearFiguresOrders() {
        return YearFiguresDirectory.ORDERS;
    }

    @Bean
    Migration yearFiguresOrderIndexes() {
        return new Migration("figures/001-orders", YearFiguresDirectory.ORDERS::index);
    }
}
