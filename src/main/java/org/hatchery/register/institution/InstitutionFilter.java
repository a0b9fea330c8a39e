package org.hatchery.register.institution;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which institutions; all conditions that are given hold together.
 *
 * @param mine whether those that the caller looks after, its own or those of its region, or the others
 * @param kinds of one of these kinds
 * @param open open today, or closed
 */
@NamedInterface(propagate = false)
public record InstitutionFilter(
        @Nullable Boolean mine,
        @Nullable Set<String> kinds,
        @Nullable RegionCode region,
        @Nullable Boolean open,
        @Nullable String text) {
    public static final InstitutionFilter ALL = new InstitutionFilter(null, null, null, null, null);
}
