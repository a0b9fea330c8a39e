package org.hatchery.identity;

import static org.springframework.data.domain.Sort.Direction.ASC;

import java.time.Duration;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** How long idempotency keys are remembered across objects; what an act changed remembers its own for good. */
@Configuration(proxyBeanMethods = false)
class ReceiptMigrations {
    private static final Duration REMEMBERED = Duration.ofDays(90);

    /** Names of people are forgotten when they have not been seen for so long. */
    private static final Duration PEOPLE = Duration.ofDays(731);

    @Bean
    Migration peopleExpiry() {
        return new Migration(
                "identity/001-people-expiry",
                mongo -> mongo.indexOps(Person.class)
                        .createIndex(
                                new Index().named("expiry").on("seenAt", ASC).expire(PEOPLE)));
    }

    @Bean
    Migration receiptExpiry() {
        return new Migration(
                "0048-receipt-expiry",
                mongo -> mongo.indexOps(ClaimedReceipt.class)
                        .createIndex(new Index().named("expiry").on("at", ASC).expire(REMEMBERED)));
    }
}
