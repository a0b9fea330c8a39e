package org.hatchery.exchange.graphql;

import java.time.Instant;
import java.util.List;
import org.hatchery.exchange.job.ImportId;
import org.hatchery.exchange.job.ImportState;
import org.hatchery.exchange.reading.FoundColumn;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** Import as shown. */
record ImportView(
        ImportId key,
        String id,
        int version,
        @Nullable ImportKindView kind,
        String place,
        String fileName,
        @Nullable String sheet,
        int headingRow,
        List<FoundColumn> columns,
        List<String> ignored,
        List<Integer> skipped,
        ImportState state,
        @Nullable Sentence failure,
        String by,
        Instant uploadedAt,
        @Nullable Instant checkedAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoUntil,
        Instant expiresAt,
        ImportActionsView viewerCan) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
