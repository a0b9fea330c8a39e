package org.hatchery.export;

import java.time.Clock;
import java.util.stream.IntStream;
import org.hatchery.shared.mongo.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes exports whose week is over, with all that their attempts left; safe to cut and to run on several nodes. */
@Component
class SweepExports {
    private static final Logger log = LoggerFactory.getLogger(SweepExports.class);

    private final Sweep sweep;
    private final ExportDirectory directory;
    private final ExportQueue queue;
    private final ExportFiles files;
    private final Clock clock;

    SweepExports(Sweep sweep, ExportDirectory directory, ExportQueue queue, ExportFiles files, Clock clock) {
        this.sweep = sweep;
        this.directory = directory;
        this.queue = queue;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void sweep() {
        int swept = sweep.each(
                directory.expired(clock.instant()),
                id -> directory.find(new ExportId(id)).ifPresent(this::sweep));
        if (swept > 0) {
            log.info("Deleted {} exports that had expired.", swept);
        }
    }

    /** The files first: an expired one is out of reach already, and the document says which there are. */
    private void sweep(Export export) {
        IntStream.rangeClosed(1, export.attempts()).mapToObj(export::draft).forEach(files::delete);
        queue.remove(export.id());
    }
}
