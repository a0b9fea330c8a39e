package org.hatchery.notice.delivery;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.hatchery.notice.NoticeSettings;
import org.hatchery.shared.mongo.QueueHands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits, a few at a time; what another node was sending when it died is sent once more, under the same id.
 */
@Component
public class Deliver implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Deliver.class);

    private final DeliveryLedger ledger;
    private final DeliverMail mail;
    private final DeliverWebhook webhook;
    private final NoticeSettings settings;
    private final Clock clock;
    private final QueueHands<Delivery> hands;
    private volatile boolean stopping;

    Deliver(DeliveryLedger ledger, DeliverMail mail, DeliverWebhook webhook, NoticeSettings settings, Clock clock) {
        this.ledger = ledger;
        this.mail = mail;
        this.webhook = webhook;
        this.settings = settings;
        this.clock = clock;
        this.hands = new QueueHands<>("delivery", () -> ledger.take(clock.instant()), this::run, () -> stopping);
    }

    @Scheduled(fixedDelayString = "PT2S", initialDelayString = "PT5S")
    void look() {
        if (settings.follow() && ledger.isAnyDue(clock.instant())) {
            hands.wake();
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT15M")
    void forget() {
        ledger.removeBefore(ZonedDateTime.now(clock).minus(settings.kept()).toInstant());
    }

    /** Sends until nothing is due. */
    public void work() {
        hands.work();
    }

    private void run(Delivery delivery) {
        Attempt attempt = attempt(delivery);
        switch (attempt.outcome()) {
            case TAKEN -> ledger.end(delivery, DeliveryState.DONE, attempt.answer());
            case NOT_ALLOWED -> ledger.end(delivery, DeliveryState.DROPPED, attempt.answer());
            case NOT_TAKEN -> {
                if (delivery.attempts() >= settings.attempts()) {
                    ledger.end(delivery, DeliveryState.FAILED, attempt.answer());
                } else {
                    ledger.again(delivery, attempt.answer(), delivery.next(clock.instant()));
                }
            }
        }
    }

    private Attempt attempt(Delivery delivery) {
        try {
            return delivery.channel() == Channel.WEBHOOK ? webhook.send(delivery) : mail.send(delivery);
        } catch (RuntimeException failed) {
            // its words may name an address
            log.warn("Delivery {} failed: {}", delivery.id(), failed.getClass().getSimpleName());
            return Attempt.notTaken(failed.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        hands.rest();
    }
}
