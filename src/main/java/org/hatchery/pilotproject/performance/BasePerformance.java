package org.hatchery.pilotproject.performance;

import org.hatchery.pilot.base.BaseId;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How a base performed in a year (绩效评价).
 *
 * @param reported what the base reported itself; null when it has not
 */
public record BasePerformance(
        BaseId base,
        String baseName,
        RegionCode region,
        int year,
        PerformanceSheet sheet,
        @Nullable BaseYear reported) {}
