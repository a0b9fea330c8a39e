package org.hatchery.policy.graphql.entry;

import java.util.Set;
import org.hatchery.policy.entry.PolicyState;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Which versions, as sent. */
record PolicyVersionFilterInput(
        @Nullable RegionCode region,
        @Nullable Set<PolicyState> states,
        @Nullable String policy) {}
