package org.hatchery.reporting.graphql;

import org.jspecify.annotations.Nullable;

/** Item that differs from what is recorded, as shown. */
record ReportDisagreementView(
        ReportFormItemView item,
        ReportValueView recorded,
        ReportValueView value,
        @Nullable String reason) {}
