package org.hatchery.reporting.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to acceptReports. */
record AcceptReportsPayload(@Nullable List<ReportAcceptanceView> acceptances, List<UserError> userErrors) {}
