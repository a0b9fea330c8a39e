package org.hatchery.payout.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to recordPayment. */
record RecordPaymentPayload(@Nullable PayoutView payout, List<UserError> userErrors) {}
