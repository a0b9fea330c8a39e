package org.hatchery.carrier.graphql;

import java.time.LocalDate;

/** Carrier to close, as sent. */
record CloseCarrierInput(String carrier, int expectedVersion, LocalDate on, String reason) {}
