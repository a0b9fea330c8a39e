package org.hatchery.reporting.closing;

import java.util.Map;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.WindowId;
import org.hatchery.shared.mongo.Counted;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What the accepted reports of one place came to in one window, by the level that has accepted them.
 *
 * @param revision counts how often it was added up, so that an older sum never takes the place of a newer one
 * @param version the same, as the totals read it; null in what was stored before they did
 */
@Counted
@Document("reportSums")
record RegionSum(
        @Id String id,
        long revision,
        WindowId window,
        RegionCode region,
        Map<Hop, LevelSum> levels,
        @Nullable Long version) {
    @PersistenceCreator
    RegionSum {}

    RegionSum(String id, long revision, WindowId window, RegionCode region, Map<Hop, LevelSum> levels) {
        this(id, revision, window, region, levels, revision);
    }

    static String id(WindowId window, RegionCode region) {
        return window.value() + "/" + region.value();
    }
}
