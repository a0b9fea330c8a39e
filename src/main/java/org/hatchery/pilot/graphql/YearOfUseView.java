package org.hatchery.pilot.graphql;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Year of use as shown. */
record YearOfUseView(
        int year,
        double openHours,
        double bookedHours,
        double usedHours,
        double outsideHours,
        int firmsServed,
        Yuan income,
        @Nullable Double rating) {}
