package org.hatchery.supervision.graphql.inspection;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of an inspection. */
record InspectionPayload(@Nullable InspectionView inspection, List<UserError> userErrors) {}
