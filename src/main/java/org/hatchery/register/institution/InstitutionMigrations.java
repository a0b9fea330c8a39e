package org.hatchery.register.institution;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of institutions. */
@Configuration(proxyBeanMethods = false)
class InstitutionMigrations {
    @Bean
    Migration institutionIndexes() {
        return new Migration("register/001-institutions", mongo -> {
            var institutions = mongo.indexOps(Institution.class);
            institutions.createIndex(new Index()
                    .named("creditCode")
                    .on("profile.creditCode", ASC)
                    .unique()
                    .sparse());
            institutions.createIndex(
                    new Index().named("nameKey").on("nameKey", ASC).unique());
            institutions.createIndex(new Index().named("text").on(NameSearch.FIELD, ASC));
            institutions.createIndex(new Index()
                    .named("kind")
                    .on("profile.kinds", ASC)
                    .on("nameOrder", ASC)
                    .on("_id", ASC));
            InstitutionDirectory.ORDERS.index(mongo);
        });
    }

    @Bean
    ListOrders<Institution> institutionOrders() {
        return InstitutionDirectory.ORDERS;
    }
}
