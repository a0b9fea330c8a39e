package org.hatchery.reporting.graphql;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is typed for one item, as sent. */
record ReportItemInput(
        String item,
        @Nullable BigDecimal number,
        @Nullable Boolean flag,
        @Nullable String text,
        @Nullable String reason) {}
