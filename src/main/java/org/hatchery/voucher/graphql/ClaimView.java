package org.hatchery.voucher.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Invoice;
import org.jspecify.annotations.Nullable;

/** Claim as shown. */
record ClaimView(
        ClaimState state,
        Yuan amount,
        List<Invoice> invoices,
        List<ClaimEvidenceView> evidence,
        @Nullable LocalDate noticeUntil,
        @Nullable LocalDate settledOn) {}
