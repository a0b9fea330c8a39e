package org.hatchery.policy.entry;

import java.util.Set;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which versions; all conditions that are given hold together.
 *
 * @param region entered for this region or one below it
 */
public record PolicyVersionFilter(
        @Nullable RegionCode region,
        @Nullable Set<PolicyState> states,
        @Nullable PolicyDocumentId policy) {
    public static final PolicyVersionFilter ALL = new PolicyVersionFilter(null, null, null);
}
