package org.hatchery.supervision.publication;

import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of publications. */
@Configuration(proxyBeanMethods = false)
class PublicationMigrations {
    @Bean
    Migration publicationIndexes() {
        return new Migration("supervision/007-publications", mongo -> {
            PublicationDirectory.ORDERS.index(mongo);
            mongo.indexOps(Publication.class)
                    .createIndex(
                            new Index().named("slot").on("slot", Direction.ASC).unique());
            mongo.indexOps(Publication.class)
                    .createIndex(new Index()
                            .named("corrects")
                            .on("corrects", Direction.ASC)
                            .sparse());
        });
    }

    @Bean
    ListOrders<Publication> publicationOrders() {
        return PublicationDirectory.ORDERS;
    }
}
