package org.hatchery.application.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Answer to an amount that was completed. */
record AwardAmountPayload(@Nullable Yuan amount, List<UserError> userErrors) {}
