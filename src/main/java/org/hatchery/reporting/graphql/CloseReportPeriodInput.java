package org.hatchery.reporting.graphql;

import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Period to be closed, as sent. */
record CloseReportPeriodInput(
        String window, RegionCode region, @Nullable String comment) {}
