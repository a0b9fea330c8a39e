package org.hatchery.notice.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.hatchery.notice.delivery.Webhook;
import org.hatchery.notice.delivery.WebhookDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Fetches webhooks by their ids. */
@Component
class WebhookNodes implements NodeSource {
    private final WebhookDirectory webhooks;

    WebhookNodes(WebhookDirectory webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public String type() {
        return WebhookView.TYPE;
    }

    @Override
    public Map<String, WebhookView> byKey(Collection<String> keys, Scope scope) {
        return webhooks.find(keys, scope).stream().collect(toMap(Webhook::id, WebhookView::of));
    }
}
