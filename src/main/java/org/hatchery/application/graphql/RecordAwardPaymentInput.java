package org.hatchery.application.graphql;

import java.time.LocalDate;
import org.hatchery.payout.PaymentOutcome;
import org.jspecify.annotations.Nullable;

/** What the bank made of an award, as sent. */
record RecordAwardPaymentInput(
        String application,
        int expectedVersion,
        PaymentOutcome outcome,
        LocalDate on,
        @Nullable String reference,
        @Nullable String reason) {}
