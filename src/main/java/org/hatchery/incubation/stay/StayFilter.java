package org.hatchery.incubation.stay;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.followup.GraduateYearFilter;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Which stays; all conditions that are given hold together.
 *
 * @param begun whether its day of entry has come
 * @param stayingOn it is there at the end of this day
 * @param stayingAs as what it is there, on that day or today
 * @param form what it is now, or was when it ended
 * @param registeredOn when a team became a firm
 * @param calledOff whether it ended on its day of entry, and so never began
 * @param disagrees whether it says something else than what it rested on
 * @param graduateYear what is known of it after it graduated
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
        @Nullable String text,
        @Nullable Set<CarrierKind> carrierKinds,
        @Nullable LocalDate stayingOn,
        @Nullable IncubateeForm stayingAs,
        @Nullable IncubateeForm enteredAs,
        @Nullable IncubateeForm form,
        @Nullable DayRange registeredOn,
        @Nullable Set<GraduationGround> grounds,
        @Nullable Set<ExitReason> exitReasons,
        @Nullable Boolean calledOff,
        @Nullable Boolean disagrees,
        @Nullable GraduateYearFilter graduateYear) {
    public static final StayFilter ALL = new StayFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null);

    /** Graduates of whom nobody said what became of them in a year. */
    static StayFilter notFollowedUp(int year) {
        return new StayFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new GraduateYearFilter(year, false, null, null, null, null));
    }
}
