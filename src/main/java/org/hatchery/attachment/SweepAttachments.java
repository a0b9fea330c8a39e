package org.hatchery.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hatchery.shared.mongo.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes files that no record referred to within a week; safe to cut and to run on several nodes. */
@Component
class SweepAttachments {
    private static final Logger log = LoggerFactory.getLogger(SweepAttachments.class);
    private static final Duration KEPT = Duration.ofDays(7);

    private final Sweep sweep;
    private final AttachmentDirectory directory;
    private final AttachmentFiles files;
    private final Clock clock;

    SweepAttachments(Sweep sweep, AttachmentDirectory directory, AttachmentFiles files, Clock clock) {
        this.sweep = sweep;
        this.directory = directory;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void sweep() {
        Instant before = clock.instant().minus(KEPT);
        int swept = sweep.each(directory.unsharedSince(before), id -> discard(new AttachmentId(id)));
        if (swept > 0) {
            log.info("Deleted {} files that nothing refers to.", swept);
        }
    }

    /** Out of sight first, so that nobody can refer to a file while its bytes go. */
    private void discard(AttachmentId id) {
        if (directory.discard(id)) {
            files.delete(id);
            directory.remove(id);
        }
    }
}
