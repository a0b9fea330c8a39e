package org.hatchery.exchange.job;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes for the jobs that wait, for lists, for the rows of an import, and for the sweep. */
@Configuration(proxyBeanMethods = false)
class ImportMigrations {
    @Bean
    Migration importIndexes() {
        return new Migration("exchange/001-indexes", mongo -> {
            var imports = mongo.indexOps(Import.class);
            imports.createIndex(new Index().named("due").on("due", ASC).sparse());
            imports.createIndex(new Index().named("own").on("requester.subject", ASC));
            imports.createIndex(new Index().named("expiry").on("expiresAt", ASC));
            var rows = mongo.indexOps(ImportRow.class);
            rows.createIndex(new Index()
                    .named("work")
                    .on("imported", ASC)
                    .on("state", ASC)
                    .on("number", ASC));
            rows.createIndex(new Index().named("expiry").on("expiresAt", ASC));
            ListIndexes.create(mongo, ImportRow.class, "number", "imported");
        });
    }

    @Bean
    Migration orderedImports() {
        return new Migration("exchange/002-orders", mongo -> {
            ImportDirectory.ORDERS.index(mongo);
            ImportDirectory.ROW_ORDERS.index(mongo);
        });
    }

    @Bean
    ListOrders<Import> importOrders() {
        return ImportDirectory.ORDERS;
    }

    @Bean
    ListOrders<ImportRow> importRowOrders() {
        return ImportDirectory.ROW_ORDERS;
    }
}
