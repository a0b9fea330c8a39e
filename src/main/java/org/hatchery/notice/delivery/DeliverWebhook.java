package org.hatchery.notice.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hatchery.notice.About;
import org.hatchery.notice.Notice;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.choice.Listeners;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells webhooks what happened, as long as whoever registered them may still read it. */
@Component
class DeliverWebhook {
    private final WebhookDirectory directory;
    private final DeliveryLedger ledger;
    private final Listeners listeners;
    private final WebhookClient client;
    private final JsonMapper json;

    DeliverWebhook(
            WebhookDirectory directory,
            DeliveryLedger ledger,
            Listeners listeners,
            WebhookClient client,
            JsonMapper json) {
        this.directory = directory;
        this.ledger = ledger;
        this.listeners = listeners;
        this.client = client;
        this.json = json;
    }

    Attempt send(Delivery delivery) {
        Webhook webhook = directory.any(String.valueOf(delivery.webhook())).orElse(null);
        Notice notice = ledger.notice(delivery.notice()).orElse(null);
        if (webhook == null || webhook.endedAt() != null) {
            return Attempt.notAllowed("ended");
        }
        if (notice == null || !reads(webhook, notice)) {
            return Attempt.notAllowed(notice == null ? "no notice" : "no role");
        }
        return client.post(webhook, delivery.id(), notice.kind(), json.writeValueAsString(body(delivery, notice)));
    }

    private boolean reads(Webhook webhook, Notice notice) {
        return listeners
                .now(webhook.owner(), webhook.held())
                .filter(actor -> Recipient.of(actor).contains(notice.recipient()))
                .isPresent();
    }

    private static Map<String, Object> body(Delivery delivery, Notice notice) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("delivery", delivery.id());
        body.put("notice", notice.id());
        body.put("kind", notice.kind());
        body.put("at", notice.at().toString());
        body.put(
                "text",
                Map.of("zh", notice.said().chinese(), "en", notice.said().english()));
        About about = notice.about();
        if (about != null) {
            body.put("about", Map.of("type", about.type(), "id", about.globalId()));
        }
        return body;
    }
}
