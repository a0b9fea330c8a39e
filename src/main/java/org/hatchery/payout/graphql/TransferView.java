package org.hatchery.payout.graphql;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.payout.PaymentOutcome;
import org.jspecify.annotations.Nullable;

/** Transfer as shown. */
record TransferView(
        PaymentOutcome outcome,
        LocalDate on,
        @Nullable String reference,
        @Nullable String reason,
        String by,
        Instant at) {}
