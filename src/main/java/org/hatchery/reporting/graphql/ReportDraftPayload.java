package org.hatchery.reporting.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of what is typed into a report. */
record ReportDraftPayload(@Nullable ReportDraftView draft, List<UserError> userErrors) {}
