package org.hatchery.transfer.graphql.contract;

import java.util.List;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answer to every act on one technology contract. */
record TechnologyContractPayload(@Nullable TechnologyContractView contract, List<UserError> userErrors) {}
