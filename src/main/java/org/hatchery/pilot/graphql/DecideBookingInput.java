package org.hatchery.pilot.graphql;

import org.jspecify.annotations.Nullable;

/** Decision on a booking, as sent. */
record DecideBookingInput(
        String booking,
        int expectedVersion,
        boolean approve,
        @Nullable String note) {}
