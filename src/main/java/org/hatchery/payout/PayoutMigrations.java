package org.hatchery.payout;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.ListIndexes;
import org.hatchery.shared.mongo.ListOrders;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of payouts. */
@Configuration(proxyBeanMethods = false)
class PayoutMigrations {
    @Bean
    Migration payoutIndexes() {
        return new Migration("0053-payout-indexes", mongo -> {
            mongo.indexOps(Payout.class)
                    .createIndex(new Index()
                            .named("scope")
                            .on(Scope.FIELD, ASC)
                            .on("settledOn", ASC)
                            .on("_id", ASC));
            mongo.indexOps(Payout.class)
                    .createIndex(new Index()
                            .named("settlement")
                            .on("settlement", ASC)
                            .on("settledOn", ASC)
                            .on("_id", ASC));
            mongo.indexOps("settlements")
                    .createIndex(new Index().named("unlisted").on("done", ASC).on("listed", ASC));
        });
    }

    @Bean
    ListOrders<Payout> payoutOrders() {
        return PayoutDirectory.ORDERS;
    }

    @Bean
    Migration orderedPayouts() {
        return new Migration("payout/002-orders", PayoutDirectory.ORDERS::index);
    }

    /** For administrators, who see everything, and for whoever asks about a programme. */
    @Bean
    Migration payoutsOfAProgramme() {
        return new Migration(
                "payout/001-lists-of-a-programme",
                mongo -> ListIndexes.create(mongo, Payout.class, "settledOn", "programme"));
    }
}
