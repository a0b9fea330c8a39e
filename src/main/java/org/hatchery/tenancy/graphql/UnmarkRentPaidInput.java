package org.hatchery.tenancy.graphql;

import org.hatchery.shared.Period;

/** Mark to be taken back, as sent. */
record UnmarkRentPaidInput(String contract, int expectedVersion, Period month, String reference, String reason) {}
