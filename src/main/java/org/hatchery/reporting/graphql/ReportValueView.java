package org.hatchery.reporting.graphql;

import java.math.BigDecimal;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.reporting.form.ItemValue;
import org.jspecify.annotations.Nullable;

/** What an item says, as shown. */
record ReportValueView(
        @Nullable BigDecimal number,
        @Nullable Boolean flag,
        @Nullable String text) {
    static ReportValueView of(ItemValue value, FormItem item) {
        return new ReportValueView(value.shown(item.unit()), value.flag(), value.text());
    }
}
