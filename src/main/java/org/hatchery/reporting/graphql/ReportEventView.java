package org.hatchery.reporting.graphql;

import java.time.Instant;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.report.ItemComment;
import org.hatchery.reporting.report.ReportStep;
import org.jspecify.annotations.Nullable;

/** Step of a report as shown. */
record ReportEventView(
        ReportStep step,
        @Nullable RegionCode bureau,
        String by,
        Instant at,
        @Nullable String reason,
        List<ItemComment> comments,
        String contentHash) {}
