package org.hatchery.reporting.graphql;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Correction of one item, as sent. */
record CorrectItemInput(
        String report,
        int expectedVersion,
        String item,
        @Nullable BigDecimal number,
        @Nullable Boolean flag,
        @Nullable String text,
        String reason) {
    ReportItemInput typed() {
        return new ReportItemInput(item, number, flag, text, reason);
    }
}
