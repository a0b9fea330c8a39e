package org.hatchery.settlement.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to a settlement. */
record SettleClaimsPayload(@Nullable SettlementView settlement, List<UserError> userErrors) {}
