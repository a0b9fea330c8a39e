package org.hatchery.firm.graphql;

import java.util.List;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.PersonalData;
import org.hatchery.firm.RegistrationTakenBack;

/** Firm or team as shown. */
public sealed interface IncubateeView permits FirmView, TeamView {
    String id();

    IncubateeId key();

    PersonalData personal();

    List<RegistrationTakenBack> taken();
}
