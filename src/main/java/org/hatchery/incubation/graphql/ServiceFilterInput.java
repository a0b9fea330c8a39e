package org.hatchery.incubation.graphql;

import java.util.Set;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/** Which services, as sent. */
record ServiceFilterInput(
        @Nullable String carrier,
        @Nullable String incubatee,
        @Nullable RegionCode region,
        @Nullable Set<ServiceKind> kinds,
        @Nullable Period period,
        @Nullable DayRange on,
        @Nullable String text) {}
