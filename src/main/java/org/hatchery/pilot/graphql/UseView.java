package org.hatchery.pilot.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Actual use as shown. */
public record UseView(
        Instant from,
        @Nullable Instant to,
        int minutes,
        @Nullable String note) {}
