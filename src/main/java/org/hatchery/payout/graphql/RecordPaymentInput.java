package org.hatchery.payout.graphql;

import java.time.LocalDate;
import org.hatchery.payout.PaymentOutcome;
import org.hatchery.payout.RecordPayment;
import org.jspecify.annotations.Nullable;

/** What the bank made of a payout, as sent. */
record RecordPaymentInput(
        String payout,
        PaymentOutcome outcome,
        LocalDate on,
        @Nullable String reference,
        @Nullable String reason) {
    RecordPayment.Result result() {
        return new RecordPayment.Result(outcome, on, reference, reason);
    }
}
