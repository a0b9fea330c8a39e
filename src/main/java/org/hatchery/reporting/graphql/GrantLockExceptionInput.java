package org.hatchery.reporting.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Exception for one respondent, as sent. */
record GrantLockExceptionInput(
        String window,
        int expectedVersion,
        @Nullable String carrier,
        @Nullable String report,
        String reason,
        LocalDate until) {}
