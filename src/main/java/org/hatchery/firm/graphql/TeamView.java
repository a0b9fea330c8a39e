package org.hatchery.firm.graphql;

import java.util.List;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.firm.Background;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.LongCycleField;
import org.hatchery.firm.PersonalData;
import org.hatchery.firm.Placement;
import org.hatchery.firm.RegistrationTakenBack;
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
        boolean sample,
        List<RegistrationTakenBack> taken,
        Background background)
        implements IncubateeView {}
