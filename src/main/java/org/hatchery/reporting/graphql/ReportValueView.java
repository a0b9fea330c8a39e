package org.hatchery.reporting.graphql;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an item says, as shown. */
record ReportValueView(
        @Nullable BigDecimal number,
        @Nullable Boolean flag,
        @Nullable String text) {}
