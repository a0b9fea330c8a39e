package org.hatchery.export;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Requester;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One file that somebody asked for, and the job that writes it (导出); the file lies beside it.
 *
 * @param done rows that were written
 * @param total rows that are to be written
 * @param attempts how often a node began to write
 * @param file key of the complete file
 * @param size of the file in bytes
 * @param failure why there is no file
 * @param due when a node may take the job, again if the one that has it died; null once there is nothing to do
 * @param holder names the attempt that has the job
 * @param slot one of the few places that one person has for unfinished exports
 */
@Document("exports")
public record Export(
        @Id ExportId id,
        ExportOrder order,
        Requester requester,
        Receipt receipt,
        ExportState state,
        int done,
        int total,
        int attempts,
        String fileName,
        @Nullable String file,
        @Nullable Long size,
        @Nullable Sentence failure,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        Instant expiresAt,
        @Nullable Instant due,
        @Nullable String holder,
        @Nullable String slot,
        Set<String> visibleTo) {
    static final Duration KEPT = Duration.ofDays(7);
    /** Without a sign of life for so long, a node is taken for dead. */
    static final Duration LEASE = Duration.ofSeconds(30);
    /** What failed so often fails for a reason of its own. */
    static final int ATTEMPTS = 3;

    /** Whether the file can be read. */
    public boolean isReady(Instant now) {
        return state == ExportState.DONE && !isExpired(now);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** An order that was taken; a short one is its caller's at once, and if that node dies, another finishes it. */
    static Export of(
            ExportOrder order,
            String fileName,
            int rows,
            boolean atOnce,
            Receipt receipt,
            Actor actor,
            String slot,
            Instant now) {
        return new Export(
                new ExportId(receipt.id()),
                order,
                Requester.of(actor),
                receipt,
                atOnce ? ExportState.RUNNING : ExportState.QUEUED,
                0,
                rows,
                atOnce ? 1 : 0,
                fileName,
                null,
                null,
                null,
                now,
                null,
                now.plus(KEPT),
                atOnce ? now.plus(LEASE) : now,
                atOnce ? UUID.randomUUID().toString() : null,
                slot,
                order.region().visibleTo());
    }

    boolean isLastAttempt() {
        return attempts >= ATTEMPTS;
    }

    /** Key of the file that the current attempt writes; never that of another, which may still be writing. */
    String draft() {
        return draft(attempts);
    }

    String draft(int attempt) {
        return id.value() + "." + attempt;
    }
}
