package org.hatchery.incubation.graphql;

import java.util.Set;
import org.hatchery.incubation.Residence;
import org.hatchery.incubation.StayState;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;

/** Which stays, as sent. */
record StayFilterInput(
        @Nullable String carrier,
        @Nullable String incubatee,
        @Nullable RegionCode region,
        @Nullable Set<StayState> states,
        @Nullable Residence residence,
        @Nullable Boolean overdue,
        @Nullable Boolean begun,
        @Nullable DayRange enteredOn,
        @Nullable DayRange limitOn,
        @Nullable DayRange endedOn,
        @Nullable String text) {}
