package org.hatchery.reporting.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a wish to remind. */
record RemindRespondentsPayload(@Nullable ReportReminderView reminder, List<UserError> userErrors) {}
