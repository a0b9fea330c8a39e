package org.hatchery.firm.graphql;

import java.util.Set;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.firm.FounderKind;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.IncubateeFilter;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.firm.IncubateeOrigin;
import org.hatchery.firm.Stage;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;

/** Which firms and teams, as sent. */
record IncubateeFilterInput(
        @Nullable IncubateeForm form,
        @Nullable Set<Stage> stages,
        @Nullable Set<IndustryField> fields,
        @Nullable Set<GrowthLabelKind> labels,
        @Nullable String carrier,
        @Nullable Set<CarrierKind> carrierKinds,
        @Nullable RegionCode region,
        @Nullable Integer enteringWithinDays,
        @Nullable Integer leavingWithinDays,
        @Nullable String text,
        @Nullable DayRange enteredOn,
        @Nullable DayRange limitOn,
        @Nullable Set<FounderKind> founders,
        @Nullable Set<IncubateeOrigin> origins,
        @Nullable RegionCode broughtFrom) {

    IncubateeFilter toFilter() {
        return new IncubateeFilter(
                form,
                stages,
                fields,
                labels,
                carrier == null ? null : CarrierViews.key(carrier),
                carrierKinds,
                region,
                days(enteringWithinDays),
                days(leavingWithinDays),
                text,
                enteredOn,
                limitOn,
                founders,
                origins,
                broughtFrom);
    }

    private static @Nullable Integer days(@Nullable Integer asked) {
        if (asked != null && (asked < 1 || asked > 366)) {
            throw new RequestError(ErrorCode.BAD_REQUEST, Words.say("firm.ask-1-366-days"));
        }
        return asked;
    }
}
