package org.hatchery.reporting.closing;

import java.util.Map;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.window.Hop;
import org.hatchery.reporting.window.WindowId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What the accepted reports of the carriers of one place came to in one window, by the level that has accepted them.
 *
 * @param revision counts how often it was added up, so that an older sum never takes the place of a newer one
 */
@Document("reportSums")
record RegionSum(@Id String id, long revision, WindowId window, RegionCode region, Map<Hop, LevelSum> levels) {
    static String id(WindowId window, RegionCode region) {
        return window.value() + "/" + region.value();
    }
}
