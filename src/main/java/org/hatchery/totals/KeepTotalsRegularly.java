package org.hatchery.totals;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the totals up to date four times a second. */
@Component
@ConditionalOnProperty(name = "hatchery.totals.keep", matchIfMissing = true)
class KeepTotalsRegularly {
    private final KeepTotals keep;

    KeepTotalsRegularly(KeepTotals keep) {
        this.keep = keep;
    }

    @Scheduled(fixedDelayString = "PT0.25S")
    void pass() {
        boolean more = true;
        while (more) {
            more = keep.pass();
        }
    }
}
