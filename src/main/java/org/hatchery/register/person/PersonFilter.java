package org.hatchery.register.person;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which people; all conditions that are given hold together.
 *
 * @param capacities who act as one of these today
 * @param certified who hold a certificate that is valid today, or none
 */
@NamedInterface(propagate = false)
public record PersonFilter(
        @Nullable Set<CapacityKind> capacities,
        @Nullable RegionCode region,
        @Nullable Boolean certified,
        @Nullable String text) {
    public static final PersonFilter ALL = new PersonFilter(null, null, null, null);
}
