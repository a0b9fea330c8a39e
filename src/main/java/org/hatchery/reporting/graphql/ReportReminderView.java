package org.hatchery.reporting.graphql;

import java.time.Instant;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Wish to remind, as shown. */
record ReportReminderView(RegionCode place, @Nullable String message, int count, String by, Instant at) {}
