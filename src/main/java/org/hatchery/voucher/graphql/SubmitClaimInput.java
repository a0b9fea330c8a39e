package org.hatchery.voucher.graphql;

import java.util.List;
import org.hatchery.shared.Yuan;

/** Claim for the money of an order, as sent. */
record SubmitClaimInput(
        String order, Yuan amount, List<ClaimInvoiceInput> invoices, List<ClaimEvidenceInput> evidence) {}
