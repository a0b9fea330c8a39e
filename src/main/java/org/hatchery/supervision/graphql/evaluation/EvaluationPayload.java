package org.hatchery.supervision.graphql.evaluation;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a run. */
record EvaluationPayload(@Nullable EvaluationRunView evaluation, List<UserError> userErrors) {}
