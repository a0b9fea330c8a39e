package org.hatchery.pilotproject;

import java.util.Set;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.firm.IncubateeId;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which projects; all conditions that are given hold together.
 *
 * @param region in which the base lies or the applicant stays
 * @param period in which they were proposed
 * @param baseRegion in which the base lies, as statistics count
 */
public record PilotProjectFilter(
        @Nullable BaseId base,
        @Nullable IncubateeId incubatee,
        @Nullable RegionCode region,
        @Nullable Set<PilotState> states,
        @Nullable Set<IndustryField> fields,
        @Nullable Period period,
        @Nullable RegionCode baseRegion,
        @Nullable DayRange plannedTo) {
    public static final PilotProjectFilter ALL = new PilotProjectFilter(null, null, null, null, null, null, null, null);
}
