package org.hatchery.pilot.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the use was, as sent. */
record CorrectUseInput(
        String booking,
        int expectedVersion,
        Instant from,
        Instant to,
        @Nullable Integer minutes,
        @Nullable String note,
        String reason) {
    RecordUseInput use() {
        return new RecordUseInput(booking, expectedVersion, from, to, minutes, note);
    }
}
