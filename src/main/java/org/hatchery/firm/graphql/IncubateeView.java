package org.hatchery.firm.graphql;

import org.hatchery.firm.IncubateeId;

/** Firm or team as shown. */
public sealed interface IncubateeView permits FirmView, TeamView {
    String id();

    IncubateeId key();
}
