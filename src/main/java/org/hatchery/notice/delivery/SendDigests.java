package org.hatchery.notice.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeSettings;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.choice.ChoiceDirectory;
import org.hatchery.notice.choice.Choices;
import org.hatchery.notice.choice.Listeners;
import org.hatchery.notice.waiting.WaitingTasks;
import org.hatchery.shared.mongo.SetAside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes the mail of the day for whoever chose it: what has come since the last one and what waits; none where both is
 * nothing.
 *
 * <p>What was collected is given to the mail first, by its id of that day; a crash at any point leaves that to be gone on
 * with, and the mail is made once.
 */
@Component
public class SendDigests {
    private static final Logger log = LoggerFactory.getLogger(SendDigests.class);
    private static final int AT_ONCE = 100;

    private final DeliveryLedger ledger;
    private final ChoiceDirectory choices;
    private final Listeners listeners;
    private final WaitingTasks tasks;
    private final Letters letters;
    private final NoticeSettings settings;
    private final Clock clock;

    SendDigests(
            DeliveryLedger ledger,
            ChoiceDirectory choices,
            Listeners listeners,
            WaitingTasks tasks,
            Letters letters,
            NoticeSettings settings,
            Clock clock) {
        this.ledger = ledger;
        this.choices = choices;
        this.listeners = listeners;
        this.tasks = tasks;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT60S", initialDelayString = "PT30S")
    void look() {
        if (settings.follow()) {
            sendAll();
        }
    }

    /** Writes those of today, once their hour has come. */
    public void sendAll() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        if (now.toLocalTime().isBefore(settings.digestAt())) {
            return;
        }
        LocalDate today = now.toLocalDate();
        List<Choices> some;
        do {
            some = choices.undigested(today, AT_ONCE);
            some.forEach(one -> send(one, today, now.toInstant()));
        } while (some.size() == AT_ONCE);
    }

    /** Whoever cannot be written to gets the next one. */
    private void send(Choices one, LocalDate today, Instant now) {
        try {
            write(one, Delivery.id("digest/" + one.subject() + "/" + today), now);
        } catch (RuntimeException failed) {
            if (SetAside.isOutage(failed)) {
                throw failed;
            }
            log.warn("The mail of the day of somebody could not be written", failed);
        }
        choices.digested(one.subject(), today);
    }

    private void write(Choices one, String id, Instant now) {
        List<Notice> news = ledger.notices(ledger.collect(one.subject(), id, now).stream()
                .map(Delivery::notice)
                .filter(Objects::nonNull)
                .toList());
        List<Waiting> waiting = listeners.now(one).stream()
                .flatMap(actor -> tasks.of(actor).stream())
                .filter(task -> task.count() > 0)
                .toList();
        if (!news.isEmpty() || !waiting.isEmpty()) {
            ledger.add(List.of(Delivery.ofDay(id, one.subject(), letters.ofDay(news, waiting, one), now)));
        }
    }
}
