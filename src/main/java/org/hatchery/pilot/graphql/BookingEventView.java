package org.hatchery.pilot.graphql;

import java.time.Instant;
import org.hatchery.pilot.booking.BookingAct;
import org.jspecify.annotations.Nullable;

/** Something done to a booking, as shown. */
public record BookingEventView(
        BookingAct act,
        String by,
        Instant at,
        @Nullable String note,
        @Nullable UseView before) {}
