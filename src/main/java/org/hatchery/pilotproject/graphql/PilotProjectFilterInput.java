package org.hatchery.pilotproject.graphql;

import java.util.Set;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.pilotproject.PilotState;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/** Which projects, as sent. */
record PilotProjectFilterInput(
        @Nullable String base,
        @Nullable String incubatee,
        @Nullable RegionCode region,
        @Nullable Set<PilotState> states,
        @Nullable Set<IndustryField> fields,
        @Nullable Period period,
        @Nullable RegionCode baseRegion,
        @Nullable DayRange plannedTo) {}
