package org.hatchery.attachment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes files that no record referred to within a week; safe to cut and to run on several nodes. */
@Component
class SweepAttachments {
    private static final Logger log = LoggerFactory.getLogger(SweepAttachments.class);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int BATCH = 500;

    private final AttachmentDirectory directory;
    private final AttachmentFiles files;
    private final Clock clock;

    SweepAttachments(AttachmentDirectory directory, AttachmentFiles files, Clock clock) {
        this.directory = directory;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void sweep() {
        List<Attachment> old = directory.unsharedSince(clock.instant().minus(KEPT), BATCH);
        long swept = old.stream().filter(this::swept).count();
        if (swept > 0) {
            log.info("Deleted {} files that nothing refers to.", swept);
        }
    }

    /** Out of sight first, so that nobody can refer to a file while its bytes go. */
    private boolean swept(Attachment attachment) {
        if (!directory.discard(attachment.id())) {
            return false;
        }
        files.delete(attachment.id());
        directory.remove(attachment.id());
        return true;
    }
}
