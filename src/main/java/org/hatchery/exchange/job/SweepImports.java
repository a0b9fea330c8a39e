package org.hatchery.exchange.job;

import java.time.Clock;
import org.hatchery.shared.mongo.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes imports whose time is over, with what persons stand in their rows; safe to cut and to run on several nodes. */
@Component
class SweepImports {
    private static final Logger log = LoggerFactory.getLogger(SweepImports.class);

    private final Sweep sweep;
    private final ImportDirectory directory;
    private final ImportLedger ledger;
    private final Clock clock;

    SweepImports(Sweep sweep, ImportDirectory directory, ImportLedger ledger, Clock clock) {
        this.sweep = sweep;
        this.directory = directory;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void sweep() {
        int swept = sweep.each(directory.expired(clock.instant()), id -> ledger.remove(new ImportId(id)));
        // rows of a file that was cut before its import was stored
        int rows = sweep.each(directory.expiredRows(clock.instant()), ledger::removeRow);
        if (swept + rows > 0) {
            log.info("Deleted {} imports that had expired, and {} rows without one.", swept, rows);
        }
    }
}
