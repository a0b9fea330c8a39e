package org.hatchery.tenancy.graphql;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every act on one contract. */
record StayContractPayload(@Nullable StayContractView contract, List<UserError> userErrors) {}
