package org.hatchery.register.firm;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of registered firms. */
@Configuration(proxyBeanMethods = false)
class RegisteredFirmMigrations {
    @Bean
    Migration registeredFirmIndexes() {
        return new Migration("register/002-firms", mongo -> {
            var firms = mongo.indexOps(RegisteredFirm.class);
            firms.createIndex(new Index().named("text").on(NameSearch.FIELD, ASC));
            firms.createIndex(new Index().named("nameKey").on("nameKey", ASC).on(Scope.FIELD, ASC));
            FirmDirectory.ORDERS.index(mongo);
        });
    }

    @Bean
    ListOrders<RegisteredFirm> registeredFirmOrders() {
        return FirmDirectory.ORDERS;
    }
}
