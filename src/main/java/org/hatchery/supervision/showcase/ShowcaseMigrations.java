package org.hatchery.supervision.showcase;

import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.Uncounted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of showcases. */
@Configuration(proxyBeanMethods = false)
class ShowcaseMigrations {
    @Bean
    Migration showcaseIndexes() {
        return new Migration("supervision/020-showcases", mongo -> {
            ListIndexes.create(mongo, Showcase.class, "proposedOn", "origin.clause", "state");
            Uncounted.index(mongo, Showcase.class);
            ShowcaseDirectory.ORDERS.index(mongo);
        });
    }

    @Bean
    ListOrders<Showcase> showcaseOrders() {
        return ShowcaseDirectory.ORDERS;
    }
}
