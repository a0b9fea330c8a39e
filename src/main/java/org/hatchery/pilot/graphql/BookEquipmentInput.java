package org.hatchery.pilot.graphql;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Equipment to book, as sent. */
record BookEquipmentInput(
        String base,
        String equipment,
        Instant from,
        Instant to,
        String purpose,
        @Nullable String incubatee) {}
