package org.hatchery.application.graphql;

import java.time.LocalDate;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Hop of a review, as shown. */
record ReviewHopView(
        RegionView region,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable Integer workingDays,
        @Nullable Yuan sum) {}
