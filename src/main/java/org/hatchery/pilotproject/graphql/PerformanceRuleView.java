package org.hatchery.pilotproject.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.jspecify.annotations.Nullable;

/** Rule as shown; its region is answered by the controller. */
record PerformanceRuleView(
        String key,
        RegionCode place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<PerformanceWeightView> weights,
        @Nullable Integer passMark,
        List<PerformanceGradeView> grades,
        Citation citation) {}
