package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import org.hatchery.shared.Area;
import org.jspecify.annotations.Nullable;

/** Unit to add or change, as sent. */
record PutSpaceUnitInput(
        String carrier,
        int expectedVersion,
        String code,
        @Nullable String floor,
        Area area,
        LocalDate from) {}
