package org.hatchery.pilot.graphql;

import org.hatchery.shared.Yuan;

/** How one instrument was opened and used, as shown. */
record InstrumentYearView(
        String code,
        String name,
        double openHours,
        double usedHours,
        double outsideHours,
        int outsideUsers,
        Yuan income) {}
