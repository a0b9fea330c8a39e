package org.hatchery.reporting.window;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which windows; all conditions that are given hold together.
 *
 * @param region opened for this region or one below it
 */
public record WindowFilter(
        @Nullable Set<String> forms,
        @Nullable RegionCode region,
        @Nullable Period period,
        @Nullable Boolean open,
        @Nullable DayRange periodEnd) {
    public static final WindowFilter ALL = new WindowFilter(null, null, null, null, null);
}
