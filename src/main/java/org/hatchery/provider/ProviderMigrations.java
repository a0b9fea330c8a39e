package org.hatchery.provider;

import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListByName;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of providers and credit records. */
@Configuration(proxyBeanMethods = false)
class ProviderMigrations {
    @Bean
    ListByName providersByName() {
        return new ListByName(Provider.class, "profile.name");
    }

    @Bean
    Migration providerIndexes() {
        return new Migration("0009-provider-indexes", mongo -> {
            var providers = mongo.indexOps(Provider.class);
            providers.createIndex(new Index()
                    .named("creditCode")
                    .on("profile.creditCode", Direction.ASC)
                    .unique());
            providers.createIndex(
                    new Index().named("name").on("profile.name", Direction.ASC).on("_id", Direction.ASC));
            providers.createIndex(new Index()
                    .named("scope")
                    .on(Scope.FIELD, Direction.ASC)
                    .on("profile.name", Direction.ASC)
                    .on("_id", Direction.ASC));
            providers.createIndex(new Index().named("text").on(NameSearch.FIELD, Direction.ASC));
            mongo.indexOps(CreditRecord.class)
                    .createIndex(new Index()
                            .named("creditCode")
                            .on("creditCode", Direction.ASC)
                            .on("from", Direction.DESC)
                            .on("_id", Direction.DESC));
        });
    }

    @Bean
    ListOrders<Provider> providerOrders() {
        return ProviderDirectory.ORDERS;
    }
}
