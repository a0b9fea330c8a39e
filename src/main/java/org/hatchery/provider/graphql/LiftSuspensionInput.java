package org.hatchery.provider.graphql;

import java.time.LocalDate;

/** Suspension to lift, as sent. */
record LiftSuspensionInput(String provider, int expectedVersion, LocalDate on) {}
