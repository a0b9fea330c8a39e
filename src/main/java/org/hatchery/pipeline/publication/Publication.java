package org.hatchery.pipeline.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A year whose figures were published (公开统计发布), once and for all.
 *
 * @param id the year
 * @param edition under which its figures are stored
 * @param countedUpTo everything recorded before then is in it; null for editions that did not note it
 * @param incomplete divisions in or below which a carrier could not be counted as it stood; null for editions of then
 */
@Document("publications")
record Publication(
        @Id int id,
        String edition,
        LocalDate publishedOn,
        @Nullable Instant countedUpTo,
        @Nullable Set<RegionCode> incomplete) {

    boolean isComplete(RegionCode region) {
        return incomplete == null || !incomplete.contains(region);
    }
}
