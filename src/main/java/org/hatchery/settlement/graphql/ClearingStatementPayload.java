package org.hatchery.settlement.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to the question for a clearing statement. */
record ClearingStatementPayload(@Nullable ClearingStatementView statement, List<UserError> userErrors) {}
