package org.hatchery.supervision.graphql.inspection;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to the draw of inspections. */
record InspectionDrawPayload(@Nullable InspectionDrawView draw, List<UserError> userErrors) {}
