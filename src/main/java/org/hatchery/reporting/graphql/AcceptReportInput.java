package org.hatchery.reporting.graphql;

import org.jspecify.annotations.Nullable;

/** Report to be accepted, as sent. */
record AcceptReportInput(
        String report, int expectedVersion, @Nullable String comment) {}
