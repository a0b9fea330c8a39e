package org.hatchery.reporting.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a window. */
record ReportWindowPayload(@Nullable ReportWindowView window, List<UserError> userErrors) {}
