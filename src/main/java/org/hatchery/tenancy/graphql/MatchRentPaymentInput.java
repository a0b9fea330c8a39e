package org.hatchery.tenancy.graphql;

import java.time.LocalDate;
import org.hatchery.shared.Period;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Line of a bank list, as sent. */
record MatchRentPaymentInput(
        String carrier,
        String payer,
        Yuan amount,
        String reference,
        LocalDate paidOn,
        @Nullable Period month,
        @Nullable String contractNumber,
        @Nullable String remark) {}
