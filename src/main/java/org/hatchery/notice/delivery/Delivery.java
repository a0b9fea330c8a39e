package org.hatchery.notice.delivery;

import java.time.Duration;
import java.time.Instant;
import org.hatchery.mail.Letter;
import org.hatchery.notice.Notice;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.choice.Choices;
import org.hatchery.notice.choice.MailTiming;
import org.hatchery.shared.Fingerprint;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * One notice on its way to one person or webhook, or the mail of a day (投递记录).
 *
 * @param id follows from what goes to whom, so that it goes out once; whoever gets it twice knows it by that
 * @param subject whose it is
 * @param webhook null for mail
 * @param notice null for the mail of a day
 * @param inbox in which the notice lies; null for the mail of a day
 * @param attempts how often it was tried
 * @param triedAt when it was tried last
 * @param answer what was answered then
 * @param due when it is tried next, again if the node that tries dies; null once there is nothing to do
 * @param holder names the attempt under way
 * @param digest mail of the day that has it
 * @param letter what the mail of a day says; null for others, which are written when they go out
 */
@Document("noticeDeliveries")
@NamedInterface(propagate = false)
public record Delivery(
        @Id String id,
        Channel channel,
        String subject,
        @Nullable String webhook,
        @Nullable String notice,
        @Nullable Recipient inbox,
        DeliveryState state,
        Instant createdAt,
        int attempts,
        @Nullable Instant triedAt,
        @Nullable String answer,
        @Nullable Instant due,
        @Nullable String holder,
        @Nullable String digest,
        @Nullable Letter letter) {
    /** An attempt takes seconds; whoever has one for longer is taken for dead. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 10;
    private static final int ID = 32;

    static Delivery toWebhook(Webhook webhook, Notice notice, Instant now) {
        return waiting("webhook/" + webhook.id(), Channel.WEBHOOK, webhook.owner(), webhook.id(), notice, now);
    }

    /** By mail at once, or with the mail of the day. */
    static Delivery byMail(Choices choices, Notice notice, Instant now) {
        Delivery mail = waiting("mail/" + choices.subject(), Channel.MAIL, choices.subject(), null, notice, now);
        return choices.mail(notice.kind()) == MailTiming.DAILY ? mail.collected() : mail;
    }

    private static Delivery waiting(
            String to, Channel channel, String subject, @Nullable String webhook, Notice notice, Instant now) {
        return new Delivery(
                id(to + "/" + notice.id()),
                channel,
                subject,
                webhook,
                notice.id(),
                notice.recipient(),
                DeliveryState.WAITING,
                now,
                0,
                null,
                null,
                now,
                null,
                null,
                null);
    }

    private Delivery collected() {
        return new Delivery(
                id,
                channel,
                subject,
                webhook,
                notice,
                inbox,
                DeliveryState.COLLECTED,
                createdAt,
                0,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Delivery ofDay(String id, String subject, Letter letter, Instant now) {
        return new Delivery(
                id,
                Channel.DIGEST,
                subject,
                null,
                null,
                null,
                DeliveryState.WAITING,
                now,
                0,
                null,
                null,
                now,
                null,
                null,
                letter);
    }

    static String id(String what) {
        return Fingerprint.of(what).substring(0, ID);
    }

    /** When it is tried again: twice as late each time. */
    Instant next(Instant now) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS));
        return now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }
}
