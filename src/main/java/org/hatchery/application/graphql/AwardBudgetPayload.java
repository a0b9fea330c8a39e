package org.hatchery.application.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to a budget that was set. */
record AwardBudgetPayload(@Nullable AwardBudgetLineView line, List<UserError> userErrors) {}
