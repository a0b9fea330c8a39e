package org.hatchery.register.person;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.Uncounted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of people. */
@Configuration(proxyBeanMethods = false)
class PersonMigrations {
    @Bean
    Migration personIndexes() {
        return new Migration("register/003-people", mongo -> {
            var people = mongo.indexOps(RegisteredPerson.class);
            people.createIndex(
                    new Index().named("personKey").on("personKey", ASC).unique().sparse());
            people.createIndex(new Index()
                    .named("credentialKeys")
                    .on("credentialKeys", ASC)
                    .unique()
                    .sparse());
            people.createIndex(new Index().named("text").on(NameSearch.FIELD, ASC));
            Uncounted.index(mongo, RegisteredPerson.class);
            PersonDirectory.ORDERS.index(mongo);
        });
    }

    @Bean
    ListOrders<RegisteredPerson> personOrders() {
        return PersonDirectory.ORDERS;
    }
}
