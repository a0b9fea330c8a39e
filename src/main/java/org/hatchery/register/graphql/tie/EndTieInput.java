package org.hatchery.register.graphql.tie;

import java.time.LocalDate;

/** Tie to end, as sent. */
record EndTieInput(String tie, int expectedVersion, LocalDate on, String reason) {}
