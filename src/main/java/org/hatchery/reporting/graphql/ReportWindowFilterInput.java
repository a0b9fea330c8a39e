package org.hatchery.reporting.graphql;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/** Which windows, as sent. */
record ReportWindowFilterInput(
        @Nullable Set<String> forms,
        @Nullable RegionCode region,
        @Nullable Period period,
        @Nullable Boolean open,
        @Nullable DayRange periodEnd) {}
