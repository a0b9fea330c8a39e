package org.hatchery.totals.keeping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Recount of every total from the documents (重算), the one that runs or ran last.
 *
 * @param by subject of the token of whoever asked for it; {@code start} when there were no totals yet
 * @param reason why it was asked for
 * @param phase kinds of subjects that are done; then come the nodes
 * @param cursor last id of the phase that is done, or the number of nodes
 * @param done subjects and nodes that are done
 * @param total subjects and nodes there are, about
 * @param corrected subjects and totals that were not what they should have been
 * @param setAside subjects that could not be counted when it was done
 */
@Document("rebuilds")
@NamedInterface(propagate = false)
public record Rebuild(
        @Id String id,
        Instant requestedAt,
        String by,
        String reason,
        int phase,
        String cursor,
        long done,
        long total,
        long corrected,
        long setAside,
        @Nullable Instant finishedAt) {
    static final String ID = "totals";

    static Rebuild requested(Instant at, String by, String reason, long total) {
        return new Rebuild(ID, at, by, reason, 0, "", 0, total, 0, 0, null);
    }

    Rebuild went(String to, long further, long wrong) {
        return new Rebuild(
                id,
                requestedAt,
                by,
                reason,
                phase,
                to,
                done + further,
                Math.max(total, done + further),
                corrected + wrong,
                setAside,
                null);
    }

    Rebuild nextPhase() {
        return new Rebuild(id, requestedAt, by, reason, phase + 1, "", done, total, corrected, setAside, null);
    }

    Rebuild finished(Instant at, long apart) {
        return new Rebuild(id, requestedAt, by, reason, phase, cursor, done, done, corrected, apart, at);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }
}
