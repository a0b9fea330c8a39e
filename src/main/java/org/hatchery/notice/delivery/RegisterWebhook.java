package org.hatchery.notice.delivery;

import java.time.Clock;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Grant;
import org.hatchery.identity.Receipt;
import org.hatchery.notice.NoticeSettings;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.choice.NoticeKinds;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Secret;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: have another system told of what lies in one's inboxes. */
@Service
public class RegisterWebhook {
    private static final int BYTES = 32;

    private final WebhookDirectory directory;
    private final WebhookClient client;
    private final NoticeKinds kinds;
    private final NoticeSettings settings;
    private final Clock clock;

    RegisterWebhook(
            WebhookDirectory directory, WebhookClient client, NoticeKinds kinds, NoticeSettings settings, Clock clock) {
        this.directory = directory;
        this.client = client;
        this.kinds = kinds;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A webhook with its secret.
     *
     * @param secret null for a replay, since it is told once
     */
    public record Registered(Webhook webhook, @Nullable String secret) {}

    /**
     * Registers one, or returns it when the same request made it.
     *
     * @throws Rejection INVALID for an address that is not public or not https, or a kind there is not; QUOTA_EXCEEDED;
     *     IDEMPOTENCY_KEY_REUSED
     */
    public Registered register(String url, Set<String> wanted, Receipt receipt, Actor actor) {
        Webhook before = directory.any(receipt.id()).orElse(null);
        if (before != null) {
            return again(before, receipt);
        }
        WebhookAddress.check(url, client.hosts(), settings.webhooks().privateAddresses());
        if (kinds.unknown(wanted).isPresent()) {
            throw new Rejection(UserErrorCode.INVALID, "kinds", Words.say("notice.no-such-kind"));
        }
        if (directory.of(actor).size() >= settings.webhooks().ofOnePerson()) {
            throw new Rejection(
                    UserErrorCode.QUOTA_EXCEEDED,
                    "",
                    Words.say("notice.too-many-webhooks", settings.webhooks().ofOnePerson()));
        }
        String secret = "whsec_" + Secret.ofBytes(BYTES);
        var webhook = new Webhook(
                receipt.id(),
                actor.id(),
                new Grant(actor.role(), actor.limits()),
                Recipient.of(actor),
                url,
                wanted,
                secret,
                receipt,
                clock.instant(),
                null);
        try {
            directory.add(webhook);
            return new Registered(webhook, secret);
        } catch (DuplicateKeyException same) {
            return again(directory.any(receipt.id()).orElseThrow(), receipt);
        }
    }

    private static Registered again(Webhook before, Receipt receipt) {
        receipt.mustBeReplayOf(before.receipt());
        return new Registered(before, null);
    }
}
