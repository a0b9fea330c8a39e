package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.incubation.followup.GraduateYearFilter;
import org.hatchery.incubation.stay.ExitReason;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.incubation.stay.Residence;
import org.hatchery.incubation.stay.StayState;
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
        @Nullable GraduateYearFilter graduateYear) {}
