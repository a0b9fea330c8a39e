package org.hatchery.export;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes for the jobs that wait, for one's own list and its limit, and for the sweep. */
@Configuration(proxyBeanMethods = false)
class ExportMigrations {
    @Bean
    Migration exportIndexes() {
        return new Migration("0023-export-indexes", mongo -> {
            var exports = mongo.indexOps(Export.class);
            exports.createIndex(new Index().named("due").on("due", ASC).sparse());
            exports.createIndex(
                    new Index().named("slot").on("slot", ASC).unique().sparse());
            exports.createIndex(new Index()
                    .named("own")
                    .on("requester.subject", ASC)
                    .on("requestedAt", ASC)
                    .on("_id", ASC));
            exports.createIndex(new Index().named("expiry").on("expiresAt", ASC));
        });
    }

    @Bean
    ListOrders<Export> exportOrders() {
        return ExportDirectory.ORDERS;
    }

    @Bean
    Migration orderedExports() {
        return new Migration("export/002-orders", ExportDirectory.ORDERS::index);
    }

    /** For administrators, who see everything. */
    @Bean
    Migration allExports() {
        return new Migration("export/001-all-exports", mongo -> ListIndexes.create(mongo, Export.class, "requestedAt"));
    }
}
