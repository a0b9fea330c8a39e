package org.hatchery.notice.graphql;

import static java.util.stream.Collectors.toMap;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.notice.Notice;
import org.hatchery.notice.delivery.Delivery;
import org.hatchery.notice.delivery.DeliveryDirectory;
import org.hatchery.notice.delivery.EndWebhook;
import org.hatchery.notice.delivery.RegisterWebhook;
import org.hatchery.notice.delivery.ReplayDelivery;
import org.hatchery.notice.delivery.WebhookDirectory;
import org.hatchery.notice.inbox.InboxDirectory;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.Neighbours;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Webhooks and what was sent to them. */
@Controller
class WebhookController {
    private final WebhookDirectory webhooks;
    private final RegisterWebhook registerWebhook;
    private final EndWebhook endWebhook;
    private final ReplayDelivery replayDelivery;
    private final InboxDirectory inbox;
    private final Neighbours.Lists<Boolean, Delivery, DeliveryView> deliveries;

    WebhookController(
            WebhookDirectory webhooks,
            DeliveryDirectory directory,
            RegisterWebhook registerWebhook,
            EndWebhook endWebhook,
            ReplayDelivery replayDelivery,
            InboxDirectory inbox,
            Neighbours neighbours) {
        this.webhooks = webhooks;
        this.registerWebhook = registerWebhook;
        this.endWebhook = endWebhook;
        this.replayDelivery = replayDelivery;
        this.inbox = inbox;
        this.deliveries = neighbours.lists(
                "deliveriesOfWebhooks", (all, keys, scope, page) -> directory.of(keys, page), DeliveryView::of);
    }

    @SchemaMapping(typeName = "Viewer")
    List<WebhookView> webhooks(Actor actor) {
        return webhooks.of(actor).stream().map(WebhookView::of).toList();
    }

    @MutationMapping
    RegisterWebhookPayload registerWebhook(@Argument RegisterWebhookInput input, Receipt receipt, Actor actor) {
        try {
            var registered = registerWebhook.register(input.url(), input.wanted(), receipt, actor);
            return new RegisterWebhookPayload(WebhookView.of(registered.webhook()), registered.secret(), List.of());
        } catch (Rejection declined) {
            return new RegisterWebhookPayload(null, null, Answer.counted(declined.errors()));
        }
    }

    @MutationMapping
    EndWebhookPayload endWebhook(@Argument EndWebhookInput input, Actor actor) {
        return Answer.with(
                EndWebhookPayload::new,
                () -> WebhookView.of(endWebhook.end(GlobalId.key(WebhookView.TYPE, input.webhook()), actor)));
    }

    @MutationMapping
    ReplayDeliveryPayload replayDelivery(@Argument ReplayDeliveryInput input, Actor actor) {
        return Answer.with(
                ReplayDeliveryPayload::new,
                () -> DeliveryView.of(replayDelivery.replay(GlobalId.key(DeliveryView.TYPE, input.delivery()), actor)));
    }

    @SchemaMapping(typeName = WebhookView.TYPE)
    CompletableFuture<Connection<DeliveryView>> deliveries(
            WebhookView webhook, PageRequest page, Actor actor, DataFetchingEnvironment at) {
        return deliveries.of(webhook.key(), true, actor.scope(), page, at);
    }

    @BatchMapping(typeName = DeliveryView.TYPE)
    Map<DeliveryView, NoticeView> notice(List<DeliveryView> shown, @ContextValue Actor actor) {
        Map<String, Notice> found = inbox
                .find(
                        shown.stream()
                                .map(DeliveryView::noticeKey)
                                .filter(Objects::nonNull)
                                .toList(),
                        actor.scope())
                .stream()
                .collect(toMap(Notice::id, notice -> notice));
        Map<DeliveryView, NoticeView> answer = new HashMap<>();
        shown.forEach(delivery -> {
            Notice notice = found.get(String.valueOf(delivery.noticeKey()));
            if (notice != null) {
                answer.put(delivery, NoticeView.of(notice));
            }
        });
        return answer;
    }
}
