package org.hatchery.pilot.graphql;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.pilot.booking.BookingKind;
import org.hatchery.pilot.booking.BookingState;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Which bookings, as sent. */
record BookingFilterInput(
        @Nullable String base,
        @Nullable String equipment,
        @Nullable String incubatee,
        @Nullable RegionCode region,
        @Nullable Set<BookingKind> kinds,
        @Nullable Set<BookingState> states,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer usedIn,
        @Nullable Boolean outsider) {}
