package org.hatchery.provider.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Listing to end, as sent. */
record EndCreditRecordInput(
        String creditRecord,
        int expectedVersion,
        LocalDate on,
        @Nullable String reason) {}
