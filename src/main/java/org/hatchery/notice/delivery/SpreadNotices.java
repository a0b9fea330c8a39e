package org.hatchery.notice.delivery;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeSettings;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.choice.ChoiceDirectory;
import org.hatchery.notice.choice.Choices;
import org.hatchery.notice.choice.Listeners;
import org.hatchery.notice.choice.MailTiming;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes deliveries of notices, for whoever reads the inbox and chose to hear of them otherwise as well. */
@Component
public class SpreadNotices {
    private static final int AT_ONCE = 200;

    private final DeliveryLedger ledger;
    private final ChoiceDirectory choices;
    private final WebhookDirectory webhooks;
    private final Listeners listeners;
    private final NoticeSettings settings;
    private final Clock clock;

    SpreadNotices(
            DeliveryLedger ledger,
            ChoiceDirectory choices,
            WebhookDirectory webhooks,
            Listeners listeners,
            NoticeSettings settings,
            Clock clock) {
        this.ledger = ledger;
        this.choices = choices;
        this.webhooks = webhooks;
        this.listeners = listeners;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S", initialDelayString = "PT5S")
    void look() {
        if (settings.follow()) {
            spreadAll();
        }
    }

    /** Spreads all there are; a notice is let go once its deliveries are stored. */
    public void spreadAll() {
        List<Notice> some;
        do {
            some = ledger.outgoing(AT_ONCE);
            if (!some.isEmpty()) {
                ledger.add(deliveries(some));
                ledger.spread(some);
            }
        } while (some.size() == AT_ONCE);
    }

    private List<Delivery> deliveries(List<Notice> notices) {
        Set<Recipient> inboxes = notices.stream().map(Notice::recipient).collect(toSet());
        List<Choices> readers = choices.readers(inboxes);
        List<Webhook> hooks = webhooks.listening(inboxes);
        Instant now = clock.instant();
        List<Delivery> made = new ArrayList<>();
        for (Notice notice : notices) {
            readers.stream()
                    .filter(one -> one.mail(notice.kind()) != MailTiming.NEVER)
                    .filter(one ->
                            one.inboxes().contains(notice.recipient()) && listeners.reads(one, notice.recipient()))
                    .forEach(one -> made.add(Delivery.byMail(one, notice, now)));
            hooks.stream()
                    .filter(hook -> hook.hears(notice.kind()) && hook.inboxes().contains(notice.recipient()))
                    .forEach(hook -> made.add(Delivery.toWebhook(hook, notice, now)));
        }
        return made;
    }
}
