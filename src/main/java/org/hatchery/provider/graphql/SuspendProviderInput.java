package org.hatchery.provider.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Suspension to record, as sent. */
record SuspendProviderInput(
        String provider,
        int expectedVersion,
        LocalDate from,
        @Nullable LocalDate to,
        String reason) {}
