package org.hatchery.incubation.service;

import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.firm.IncubateeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/** Which services; all conditions that are given hold together. */
public record ServiceFilter(
        @Nullable CarrierId carrier,
        @Nullable IncubateeId incubatee,
        @Nullable RegionCode region,
        @Nullable Set<ServiceKind> kinds,
        @Nullable Period period,
        @Nullable DayRange on,
        @Nullable String text) {
    public static final ServiceFilter ALL = new ServiceFilter(null, null, null, null, null, null, null);
}
