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
 * @param usedIn year in which its use ended
 * @param outsider whether it is for somebody else than the operator
 */
public record BookingFilter(
        @Nullable BaseId base,
        @Nullable String equipment,
        @Nullable IncubateeId incubatee,
        @Nullable RegionCode region,
        @Nullable Set<BookingKind> kinds,
        @Nullable Set<BookingState> states,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer usedIn,
        @Nullable Boolean outsider) {
    public static final BookingFilter ALL =
            new BookingFilter(null, null, null, null, null, null, null, null, null, null);

    /** Those in some of these states that are not over before a day, if one is given. */
    static BookingFilter in(Set<BookingState> states, @Nullable LocalDate from) {
        return new BookingFilter(null, null, null, null, null, states, from, null, null, null);
    }
}
