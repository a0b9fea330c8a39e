package org.hatchery.programme.graphql;

import org.jspecify.annotations.Nullable;

/** How often one may ask, as sent. */
record ProgrammeRequestsInput(
        @Nullable Integer perYear,
        boolean oneAtATime,
        @Nullable Integer lapsePercent) {}
