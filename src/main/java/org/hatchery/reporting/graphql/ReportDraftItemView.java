package org.hatchery.reporting.graphql;

import java.time.Instant;
import org.hatchery.pipeline.graphql.RecordListView;
import org.jspecify.annotations.Nullable;

/** Item of a draft as shown. */
record ReportDraftItemView(
        ReportFormItemView item,
        @Nullable ReportValueView value,
        @Nullable ReportValueView derived,
        @Nullable RecordListView records,
        @Nullable ReportValueView typed,
        @Nullable String reason,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable ReportValueView lastPeriod,
        @Nullable ReportValueView samePeriodLastYear) {}
