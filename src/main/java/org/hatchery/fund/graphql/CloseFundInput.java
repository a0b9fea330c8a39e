package org.hatchery.fund.graphql;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** A fund to close, as sent. */
record CloseFundInput(
        String fund,
        int expectedVersion,
        LocalDate on,
        @Nullable Yuan paidOut) {}
