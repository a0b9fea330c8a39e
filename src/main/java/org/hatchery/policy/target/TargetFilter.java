package org.hatchery.policy.target;

import java.util.Set;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.document.Reliability;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which targets; all conditions that are given hold together.
 *
 * @param region set for this region or for one below it
 * @param year concerned by the target
 * @param measured whether a metric answers it
 */
@NamedInterface(propagate = false)
public record TargetFilter(
        @Nullable PolicyDocumentId document,
        @Nullable RegionCode region,
        @Nullable Integer year,
        @Nullable Set<Target.Nature> natures,
        @Nullable Set<Reliability> reliabilities,
        @Nullable Boolean measured) {
    public static final TargetFilter ALL = new TargetFilter(null, null, null, null, null, null);
}
