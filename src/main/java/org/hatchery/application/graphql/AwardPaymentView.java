package org.hatchery.application.graphql;

import java.time.LocalDate;
import org.hatchery.payout.PaymentOutcome;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Try to pay an award, as shown. */
record AwardPaymentView(
        String batch,
        Yuan amount,
        LocalDate on,
        @Nullable String account,
        @Nullable PaymentOutcome outcome,
        @Nullable LocalDate answeredOn,
        @Nullable String reference,
        @Nullable String reason) {}
