package org.hatchery.export.graphql;

import java.time.Instant;
import org.hatchery.export.ExportState;
import org.hatchery.export.Subject;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.shared.Period;
import org.hatchery.shared.Sentence;
import org.hatchery.sheet.FileFormat;
import org.jspecify.annotations.Nullable;

/** Export as shown; its failure is told in the language of the caller. */
record ExportView(
        String id,
        Subject subject,
        RegionView region,
        Period period,
        FileFormat format,
        ExportState state,
        ExportProgressView progress,
        String fileName,
        @Nullable Integer size,
        @Nullable String url,
        @Nullable Sentence reason,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        Instant expiresAt) {}
