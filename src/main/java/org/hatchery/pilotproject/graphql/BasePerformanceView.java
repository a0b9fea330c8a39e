package org.hatchery.pilotproject.graphql;

import java.util.List;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Performance sheet as shown; base and region are answered by the controller. */
record BasePerformanceView(
        BaseId hostKey,
        String baseName,
        RegionCode place,
        int year,
        @Nullable PerformanceRuleView rule,
        boolean scored,
        List<PerformanceIndicatorView> indicators,
        @Nullable Double score,
        int outOf,
        int fullScore,
        @Nullable Boolean passed,
        @Nullable PerformanceGradeView grade,
        List<String> missing,
        @Nullable BaseYearView reported) {}
