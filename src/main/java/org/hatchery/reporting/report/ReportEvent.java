package org.hatchery.reporting.report;

import java.time.Instant;
import java.util.List;
import org.hatchery.identity.Deed;
import org.hatchery.identity.Receipt;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Something done to a report (办理记录).
 *
 * @param region division whose bureau did it; null for the carrier
 * @param reason why, or what is said of the whole; null where nobody said
 * @param hash of the content that it was done to
 * @param receipt of the request; null in sample data
 */
public record ReportEvent(
        ReportStep step,
        @Nullable RegionCode region,
        String by,
        Instant at,
        @Nullable String reason,
        List<ItemComment> comments,
        String hash,
        @Nullable Receipt receipt)
        implements Deed {}
