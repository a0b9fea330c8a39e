package org.hatchery.carrier.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Withdrawal to record, as sent. */
record WithdrawRecognitionInput(
        String carrier,
        int expectedVersion,
        int number,
        LocalDate on,
        @Nullable String documentNumber,
        String reason) {}
