package org.hatchery.pilot.booking;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.firm.IncubateeId;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which bookings; all conditions that are given hold together.
 *
 * @param from last day before which a booking must not be over
 * @param to last day on which it has to begin
 */
public record BookingFilter(
        @Nullable BaseId base,
        @Nullable String equipment,
        @Nullable IncubateeId incubatee,
        @Nullable RegionCode region,
        @Nullable Set<BookingKind> kinds,
        @Nullable Set<BookingState> states,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final BookingFilter ALL = new BookingFilter(null, null, null, null, null, null, null, null);
}
