package org.hatchery.figures.graphql;

import java.util.Set;
import org.hatchery.figures.YearFiguresState;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Which figures, as sent. */
record YearFiguresFilterInput(
        @Nullable Integer year,
        @Nullable String carrier,
        @Nullable String incubatee,
        @Nullable RegionCode region,
        @Nullable Set<YearFiguresState> states,
        @Nullable Boolean preliminary,
        @Nullable String text) {}
