package org.hatchery.firm;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a firm or team and where it comes from (创业背景); what is null or empty nobody has said yet.
 *
 * @param broughtFrom division from which it was brought in
 * @param members how many people its team has
 */
public record Background(
        Set<FounderKind> founders,
        Set<IncubateeOrigin> origins,
        @Nullable RegionCode broughtFrom,
        @Nullable Integer members) {
    public static final Background UNSAID = new Background(Set.of(), Set.of(), null, null);
}
