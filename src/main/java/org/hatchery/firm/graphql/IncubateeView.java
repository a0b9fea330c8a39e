package org.hatchery.firm.graphql;

import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.PersonalData;

/** Firm or team as shown. */
public sealed interface IncubateeView permits FirmView, TeamView {
    String id();

    IncubateeId key();

    PersonalData personal();
}
