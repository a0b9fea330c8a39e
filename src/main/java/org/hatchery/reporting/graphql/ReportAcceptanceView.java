package org.hatchery.reporting.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** What became of a report that was to be accepted, as shown. */
record ReportAcceptanceView(String id, @Nullable ReportView report, List<UserError> userErrors) {}
