package org.hatchery.incubation;

import java.util.Set;
import org.hatchery.carrier.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Which stays; all conditions that are given hold together.
 *
 * @param begun whether its day of entry has come
 */
public record StayFilter(
        @Nullable CarrierId carrier,
        @Nullable IncubateeId incubatee,
        @Nullable RegionCode region,
        @Nullable Set<StayState> states,
        @Nullable Residence residence,
        @Nullable Boolean overdue,
        @Nullable Boolean begun,
        @Nullable DayRange enteredOn,
        @Nullable DayRange limitOn,
        @Nullable DayRange endedOn,
        @Nullable String text) {
    public static final StayFilter ALL =
            new StayFilter(null, null, null, null, null, null, null, null, null, null, null);
}
