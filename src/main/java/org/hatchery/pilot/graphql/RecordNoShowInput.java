package org.hatchery.pilot.graphql;

import org.jspecify.annotations.Nullable;

/** Booking to which nobody came, as sent. */
record RecordNoShowInput(
        String booking, int expectedVersion, @Nullable String note) {}
