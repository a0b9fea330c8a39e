package org.hatchery.pilot.graphql;

import org.jspecify.annotations.Nullable;

/** Booking to take back, as sent. */
record CancelBookingInput(
        String booking, int expectedVersion, @Nullable String reason) {}
