package org.hatchery.firm;

import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Which firms and teams; all conditions that are given hold together.
 *
 * @param enteringWithinDays signed to enter within so many days from today
 * @param leavingWithinDays reaching the limit of the stay within so many days from today
 */
public record IncubateeFilter(
        @Nullable IncubateeForm form,
        @Nullable Set<Stage> stages,
        @Nullable Set<IndustryField> fields,
        @Nullable Set<GrowthLabelKind> labels,
        @Nullable CarrierId carrier,
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
    public static final IncubateeFilter ALL = new IncubateeFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
