package org.hatchery.exchange.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.reading.FoundColumn;
import org.hatchery.identity.Requester;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * A list that somebody brings in, and the job that works on it (导入); its rows lie beside it.
 *
 * @param kind key of the {@link SheetKind}
 * @param place global id of whose list it is
 * @param requester who decided last; in whose name rows are taken
 * @param sheet name of the sheet; null for a file without sheets
 * @param headingRow number of the row with the headings
 * @param ignored headings that nothing is known of
 * @param skipped numbers of rows that are no entries, such as sums and notes
 * @param rows how many entries there are
 * @param choice numbers of the rows to take; null for all without faults
 * @param marked whether the rows that are to be worked on are marked
 * @param undoUntil when it can no longer be undone; null until something was taken
 * @param due when a node may take the job, again if the one that has it died; null once there is nothing to do
 * @param holder names the attempt that has the job
 */
@Document("imports")
@NamedInterface(propagate = false)
public record Import(
        @Id ImportId id,
        int version,
        String kind,
        String place,
        Requester requester,
        String fileName,
        @Nullable String sheet,
        int headingRow,
        List<FoundColumn> columns,
        List<String> ignored,
        List<Integer> skipped,
        int rows,
        ImportState state,
        @Nullable List<Integer> choice,
        boolean marked,
        List<ImportDeed> deeds,
        @Nullable Sentence failure,
        Instant uploadedAt,
        @Nullable Instant checkedAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoUntil,
        @Nullable Instant due,
        @Nullable String holder,
        int attempts,
        Instant expiresAt,
        Set<String> visibleTo) {
    /** Without a sign of life for so long, a node is taken for dead. */
    static final Duration LEASE = Duration.ofSeconds(30);
    /** What failed so often fails for a reason of its own. */
    static final int ATTEMPTS = 5;

    /** Whether rows can be chosen. */
    public boolean canBeApplied() {
        return state.isOpen();
    }

    /** Whether what was taken can be taken back. */
    public boolean canBeUndone(Instant now) {
        return state == ImportState.DONE && undoUntil != null && now.isBefore(undoUntil);
    }
}
