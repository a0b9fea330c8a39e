package org.hatchery.firm.graphql;

import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.LongCycleField;
import org.hatchery.firm.PersonalData;
import org.hatchery.firm.Placement;
import org.jspecify.annotations.Nullable;

/** Team as shown. */
public record TeamView(
        String id,
        IncubateeId key,
        int version,
        String name,
        IndustryField field,
        @Nullable LongCycleField longCycleField,
        PersonalData personal,
        @Nullable Placement placement,
        boolean sample)
        implements IncubateeView {}
