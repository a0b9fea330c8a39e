package org.hatchery.notice.delivery;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.hatchery.notice.choice.Choices;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.index.Index;

/** Indexes of deliveries, of webhooks, and of what people chose. */
@Configuration(proxyBeanMethods = false)
class DeliveryMigrations {
    @Bean
    Migration deliveryIndexes() {
        return new Migration("notice/003-deliveries", mongo -> {
            var deliveries = mongo.indexOps(Delivery.class);
            deliveries.createIndex(new Index().named("due").on("due", ASC).sparse());
            deliveries.createIndex(new Index()
                    .named("webhook")
                    .on("webhook", ASC)
                    .on("createdAt", ASC)
                    .on("_id", ASC)
                    .sparse());
            deliveries.createIndex(new Index()
                    .named("collected")
                    .on("subject", ASC)
                    .on("state", ASC)
                    .on("createdAt", ASC));
            deliveries.createIndex(new Index().named("digest").on("digest", ASC).sparse());
            deliveries.createIndex(new Index().named("age").on("createdAt", ASC));
            var webhooks = mongo.indexOps(Webhook.class);
            webhooks.createIndex(new Index().named("owner").on("owner", ASC).on("createdAt", ASC));
            webhooks.createIndex(new Index().named("inboxes").on("inboxes", ASC));
            var choices = mongo.indexOps(Choices.class);
            choices.createIndex(new Index().named("inboxes").on("inboxes", ASC));
            choices.createIndex(
                    new Index().named("calendar").on("calendar.digest", ASC).sparse());
            choices.createIndex(new Index().named("digested").on("digestedOn", ASC));
            choices.createIndex(new Index().named("seen").on("seenAt", ASC));
        });
    }
}
