package org.hatchery.figures;

import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Which figures of years; all conditions that are given hold together. */
public record YearFiguresFilter(
        @Nullable Integer year,
        @Nullable CarrierId carrier,
        @Nullable IncubateeId incubatee,
        @Nullable RegionCode region,
        @Nullable Set<YearFiguresState> states,
        @Nullable Boolean preliminary,
        @Nullable String text) {
    public static final YearFiguresFilter ALL = new YearFiguresFilter(null, null, null, null, null, null, null);
}
