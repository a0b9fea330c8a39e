package org.hatchery.export;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes exports whose week is over, with all that their attempts left; safe to cut and to run on several nodes. */
@Component
class SweepExports {
    private static final Logger log = LoggerFactory.getLogger(SweepExports.class);
    private static final int BATCH = 500;

    private final ExportDirectory directory;
    private final JobLedger ledger;
    private final ExportFiles files;
    private final Clock clock;

    SweepExports(ExportDirectory directory, JobLedger ledger, ExportFiles files, Clock clock) {
        this.directory = directory;
        this.ledger = ledger;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void sweep() {
        List<Export> old = directory.expired(clock.instant(), BATCH);
        old.forEach(this::sweep);
        if (!old.isEmpty()) {
            log.info("Deleted {} exports that had expired.", old.size());
        }
    }

    /** The files first: an expired one is out of reach already, and the document says which there are. */
    private void sweep(Export export) {
        IntStream.rangeClosed(1, export.attempts()).mapToObj(export::draft).forEach(files::delete);
        ledger.remove(export.id());
    }
}
