package org.hatchery.pilotproject.graphql;

import org.hatchery.pilotproject.performance.Direction;
import org.hatchery.pilotproject.performance.Indicator;
import org.jspecify.annotations.Nullable;

/** Indicator as shown. */
record PerformanceIndicatorView(
        String key,
        String nameZh,
        String nameEn,
        String unitZh,
        String unitEn,
        Indicator.Source source,
        @Nullable Double value,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Integer weight,
        @Nullable Double fullScoreAt,
        @Nullable Direction direction,
        @Nullable Double score) {}
