package org.hatchery.local.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Grant;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.local.Personas;
import org.hatchery.notice.Notice;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.delivery.Channel;
import org.hatchery.notice.delivery.Delivery;
import org.hatchery.notice.delivery.DeliveryState;
import org.hatchery.notice.delivery.Webhook;

/** Makes webhooks of personas, with what was sent to them; they lead to a host that there never is. */
final class WebhookMaker {
    private static final String ADDRESS = "https://hooks.example.invalid/hatchery";
    private static final String KIND = "exchange.notice-imports";
    private static final int MOST = 5;

    private WebhookMaker() {}

    static List<Object> make(List<Notice> told, Given given) {
        List<Object> made = new ArrayList<>();
        Personas.actors()
                .filter(actor -> actor.is(Role.ADMIN, Role.CARRIER_MANAGER))
                .forEach(actor -> made.addAll(of(actor, told, given)));
        return made;
    }

    private static List<Object> of(Actor actor, List<Notice> told, Given given) {
        Instant since = given.recorded(given.today().minusDays(100));
        Set<Recipient> inboxes = Recipient.of(actor);
        var webhook = new Webhook(
                "sample-webhook-" + actor.id(),
                actor.id(),
                new Grant(actor.role(), actor.limits()),
                inboxes,
                ADDRESS,
                Set.of(KIND),
                "whsec_sample",
                new Receipt("sample-webhook-" + actor.id(), ""),
                since,
                null);
        List<Object> made = new ArrayList<>(List.of(webhook));
        told.stream()
                .filter(notice -> inboxes.contains(notice.recipient()))
                .limit(MOST)
                .forEach(notice -> made.add(delivery(webhook, notice, made.size() == 1)));
        return made;
    }

    /** The latest could not be delivered. */
    private static Delivery delivery(Webhook webhook, Notice notice, boolean latest) {
        return new Delivery(
                "sample-delivery-" + webhook.owner() + "-" + notice.id(),
                Channel.WEBHOOK,
                webhook.owner(),
                webhook.id(),
                notice.id(),
                notice.recipient(),
                latest ? DeliveryState.FAILED : DeliveryState.DONE,
                notice.at(),
                latest ? 10 : 1,
                notice.at(),
                latest ? "HTTP 503" : "HTTP 204",
                null,
                null,
                null,
                null);
    }
}
