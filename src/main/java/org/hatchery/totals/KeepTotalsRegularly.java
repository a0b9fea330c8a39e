package org.hatchery.totals;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the totals up to date four times a second. */
@Component
@ConditionalOnProperty(name = "hatchery.totals.keep", matchIfMissing = true)
class KeepTotalsRegularly {
    private final KeepTotals keep;
    private volatile boolean isReady;

    KeepTotalsRegularly(KeepTotals keep) {
        this.keep = keep;
    }

    /** Not before a first load of data is over: counting everything once is quicker than many changes one by one. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        isReady = true;
    }

    @Scheduled(fixedDelayString = "PT0.25S")
    void pass() {
        boolean more = isReady;
        while (more) {
            more = keep.pass();
        }
    }
}
