package org.hatchery.region.graphql;

import java.time.LocalDate;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionLevel;
import org.jspecify.annotations.Nullable;

/** Division as shown. */
public record RegionView(
        String id,
        RegionCode code,
        String name,
        RegionLevel level,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
