package org.hatchery.reporting.graphql;

import org.jspecify.annotations.Nullable;

/** What is said of a warning, as sent. */
record ReportCheckCommentInput(String check, @Nullable String comment) {}
