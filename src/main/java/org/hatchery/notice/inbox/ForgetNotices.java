package org.hatchery.notice.inbox;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.hatchery.notice.NoticeSettings;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes notices away that have been in the inbox long enough. */
@Component
class ForgetNotices {
    private final InboxLedger ledger;
    private final NoticeSettings settings;
    private final Clock clock;

    ForgetNotices(InboxLedger ledger, NoticeSettings settings, Clock clock) {
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forget() {
        ledger.removeBefore(ZonedDateTime.now(clock).minus(settings.kept()).toInstant());
    }
}
