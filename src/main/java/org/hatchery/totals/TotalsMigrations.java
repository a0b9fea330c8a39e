package org.hatchery.totals;

import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of postings; totals are found by id alone. */
@Configuration(proxyBeanMethods = false)
class TotalsMigrations {
    @Bean
    Migration postingIndexes() {
        return new Migration("0032-posting-indexes", mongo -> {
            var postings = mongo.indexOps(PostingLedger.COLLECTION);
            postings.createIndex(new Index().named("subject").on("subject", Direction.ASC));
            postings.createIndex(new Index().named("at").on("at", Direction.ASC).sparse());
            postings.createIndex(
                    new Index().named("due").on("due", Direction.ASC).sparse());
            mongo.indexOps(MarkLedger.Outdated.class)
                    .createIndex(new Index().named("depth").on("depth", Direction.ASC));
        });
    }
}
