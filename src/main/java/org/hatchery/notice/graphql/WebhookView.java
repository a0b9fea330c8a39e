package org.hatchery.notice.graphql;

import java.time.Instant;
import java.util.Set;
import org.hatchery.notice.delivery.Webhook;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

/** Webhook as shown, without its secret. */
record WebhookView(
        String id,
        String key,
        String url,
        Set<String> kinds,
        Instant createdAt,
        @Nullable Instant endedAt) {
    static final String TYPE = "Webhook";

    static WebhookView of(Webhook webhook) {
        return new WebhookView(
                GlobalId.of(TYPE, webhook.id()),
                webhook.id(),
                webhook.url(),
                webhook.kinds(),
                webhook.createdAt(),
                webhook.endedAt());
    }
}
