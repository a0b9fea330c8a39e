package org.hatchery.application.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to a payment. */
record AwardBatchPayload(@Nullable AwardBatchView batch, List<UserError> userErrors) {}
