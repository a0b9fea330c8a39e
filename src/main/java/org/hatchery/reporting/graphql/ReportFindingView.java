package org.hatchery.reporting.graphql;

import java.util.List;
import org.hatchery.reporting.form.Severity;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** What a check found, as shown. */
record ReportFindingView(
        String check,
        Severity severity,
        Sentence message,
        List<String> items,
        @Nullable String comment) {}
