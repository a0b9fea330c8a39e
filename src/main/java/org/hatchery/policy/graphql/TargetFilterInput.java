package org.hatchery.policy.graphql;

import java.util.Set;
import org.hatchery.policy.document.Reliability;
import org.hatchery.policy.target.Target;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Which targets, as sent. */
record TargetFilterInput(
        @Nullable String document,
        @Nullable RegionCode region,
        @Nullable Integer year,
        @Nullable Set<Target.Nature> natures,
        @Nullable Set<Reliability> reliabilities,
        @Nullable Boolean measured) {}
