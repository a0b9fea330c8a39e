package org.hatchery.incubation.graphql;

import org.hatchery.carrier.graphql.ContactInput;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.firm.LongCycleField;
import org.jspecify.annotations.Nullable;

/** Team that enters, as sent. */
record NewTeamInput(
        String name,
        IndustryField field,
        @Nullable LongCycleField longCycleField,
        @Nullable ContactInput contact) {}
