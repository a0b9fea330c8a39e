package org.hatchery.fund.graphql;

import java.time.LocalDate;

/** A fund to close, as sent. */
record CloseFundInput(String fund, int expectedVersion, LocalDate on) {}
