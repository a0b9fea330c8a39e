package org.hatchery.provider;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which providers; all conditions that are given hold together.
 *
 * @param mine whether those that the caller looks after, its own or those of its region, or the others
 * @param kinds with something of one of these kinds in the catalogue today
 * @param suspended suspended today, or not
 */
public record ProviderFilter(
        @Nullable Boolean mine,
        @Nullable Set<VoucherServiceKind> kinds,
        @Nullable RegionCode region,
        @Nullable Boolean suspended,
        @Nullable String text) {
    public static final ProviderFilter ALL = new ProviderFilter(null, null, null, null, null);
}
