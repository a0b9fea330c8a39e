package org.hatchery.pilot.graphql;

import java.time.Instant;

/** Down time, as sent. */
record PutDownTimeInput(String base, String equipment, Instant from, Instant to, String reason) {}
