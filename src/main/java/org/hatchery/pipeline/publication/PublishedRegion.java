package org.hatchery.pipeline.publication;

import java.util.List;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Figures of one region and year as they were published (公开统计快照); those of regions where nothing is are not stored.
 *
 * @param id edition and region
 */
@Document("publishedRegions")
record PublishedRegion(@Id String id, int year, RegionCode region, List<Shown> figures) {
    static String id(String edition, RegionCode region) {
        return edition + "/" + region;
    }

    /**
     * One figure.
     *
     * @param value in plain digits; null when it is hidden or cannot be told
     */
    record Shown(String metric, @Nullable String value, boolean suppressed) {}
}
