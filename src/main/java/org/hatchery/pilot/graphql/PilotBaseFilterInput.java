package org.hatchery.pilot.graphql;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.pilot.base.FilingState;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Which bases, as sent. */
record PilotBaseFilterInput(
        @Nullable String text,
        @Nullable String capability,
        @Nullable Set<IndustryField> fields,
        @Nullable RegionCode region,
        @Nullable Set<FilingState> states,
        @Nullable LocalDate freeFrom,
        @Nullable LocalDate freeTo,
        @Nullable Boolean opened,
        @Nullable Boolean mine) {}
