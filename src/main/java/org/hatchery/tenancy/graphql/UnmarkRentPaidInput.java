package org.hatchery.tenancy.graphql;

import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;

/** Mark to be taken back, as sent. */
record UnmarkRentPaidInput(
        String contract, int expectedVersion, @Nullable Period month, String reference, String reason) {}
