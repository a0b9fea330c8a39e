package org.hatchery.application.graphql;

import java.util.Set;
import org.hatchery.application.dossier.ApplicationState;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;

/** Which applications, as sent. */
record ApplicationFilterInput(
        @Nullable RegionCode region,
        @Nullable RegionCode authority,
        @Nullable Set<ApplicationState> states,
        @Nullable String rule,
        @Nullable Boolean titles,
        @Nullable Integer listedFor,
        @Nullable String batch,
        @Nullable DayRange begunOn,
        @Nullable DayRange dueOn,
        @Nullable String text) {}
