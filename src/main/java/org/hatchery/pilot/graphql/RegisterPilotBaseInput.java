package org.hatchery.pilot.graphql;

import java.util.Set;
import org.hatchery.carrier.graphql.ContactInput;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Area;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Base to register, as sent. */
record RegisterPilotBaseInput(
        String registerNumber,
        String name,
        OperatorOfBaseInput operator,
        RegionCode region,
        Set<IndustryField> fields,
        @Nullable Area siteArea,
        StaffInput staff,
        @Nullable Yuan investment,
        @Nullable ContactInput contact,
        @Nullable String address,
        @Nullable String provider,
        @Nullable String institution,
        FilingInput filing) {}
