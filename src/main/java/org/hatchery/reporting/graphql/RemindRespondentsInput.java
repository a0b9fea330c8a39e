package org.hatchery.reporting.graphql;

import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Whom to remind, as sent. */
record RemindRespondentsInput(
        String window,
        @Nullable RegionCode region,
        @Nullable String message) {}
