package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import org.hatchery.shared.Area;
import org.jspecify.annotations.Nullable;

/** Unit as shown. */
record SpaceUnitView(
        String code,
        @Nullable String floor,
        Area area,
        LocalDate from,
        @Nullable LocalDate to,
        boolean free) {}
