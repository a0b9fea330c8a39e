package org.hatchery.reporting.graphql;

import org.jspecify.annotations.Nullable;

/** Change of an item as shown. */
record ReportDifferenceView(
        String item,
        @Nullable ReportValueView before,
        @Nullable ReportValueView now) {}
