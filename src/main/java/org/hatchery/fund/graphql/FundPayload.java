package org.hatchery.fund.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every mutation of a fund. */
record FundPayload(@Nullable FundView fund, List<UserError> userErrors) {}
