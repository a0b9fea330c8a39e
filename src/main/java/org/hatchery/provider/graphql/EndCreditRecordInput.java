package org.hatchery.provider.graphql;

import java.time.LocalDate;

/** Listing to end, as sent. */
record EndCreditRecordInput(String creditRecord, int expectedVersion, LocalDate on) {}
