package org.hatchery.pilotproject.graphql;

import java.time.Instant;
import org.hatchery.pilotproject.performance.BaseYearFigures;
import org.hatchery.shared.graphql.PlausibilityView;
import org.jspecify.annotations.Nullable;

/** Yearly report of a base as shown. */
record BaseYearView(
        int year,
        int version,
        BaseYearFigures figures,
        @Nullable PlausibilityView plausibility,
        String by,
        Instant at) {}
