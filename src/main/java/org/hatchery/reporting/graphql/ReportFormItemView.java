package org.hatchery.reporting.graphql;

import org.hatchery.reporting.form.ItemKind;
import org.hatchery.reporting.form.ItemUnit;
import org.hatchery.reporting.form.Known;
import org.jspecify.annotations.Nullable;

/** Item of a form as shown. */
record ReportFormItemView(
        String code,
        String nameZh,
        String nameEn,
        ItemKind kind,
        ItemUnit unit,
        String unitZh,
        String unitEn,
        int decimals,
        @Nullable String derivation,
        boolean required,
        Known known,
        @Nullable String source) {}
