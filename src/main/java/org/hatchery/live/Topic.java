package org.hatchery.live;

import java.util.Map;
import java.util.Set;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to hear of.
 *
 * @param objects keys of objects, by type
 * @param region division whose totals matter; null for none
 */
public record Topic(
        Map<String, Set<String>> objects, @Nullable RegionCode region) {
    boolean names(String type, String key) {
        return objects.getOrDefault(type, Set.of()).contains(key);
    }
}
