package org.hatchery.register.title;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;

import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.Uncounted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of titles. */
@Configuration(proxyBeanMethods = false)
class TitleMigrations {
    @Bean
    Migration titleIndexes() {
        return new Migration("register/004-titles", mongo -> {
            var titles = mongo.indexOps(Title.class);
            titles.createIndex(
                    new Index().named("live").on("liveKey", ASC).unique().sparse());
            titles.createIndex(new Index().named("holder").on("holderCode", ASC).on("from", DESC));
            titles.createIndex(new Index().named("text").on(NameSearch.FIELD, ASC));
            Uncounted.index(mongo, Title.class);
            TitleDirectory.ORDERS.index(mongo);
        });
    }

    @Bean
    ListOrders<Title> titleOrders() {
        return TitleDirectory.ORDERS;
    }
}
