package org.hatchery.pilot.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Actual use, as sent. */
record RecordUseInput(
        String booking,
        int expectedVersion,
        Instant from,
        @Nullable Instant to,
        @Nullable Integer minutes,
        @Nullable String note) {}
