package org.hatchery.voucher;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * Claim for the money of an order (兑付申请).
 *
 * @param noticeUntil last day of the public notice; null before it, or without one
 * @param batch settlement that paid it
 */
public record Claim(
        ClaimState state,
        Yuan amount,
        List<Invoice> invoices,
        List<ClaimEvidence> evidence,
        @Nullable LocalDate noticeUntil,
        @Nullable String batch,
        @Nullable LocalDate settledOn) {
    /** A claim that counts once its invoices were found unused. */
    static Claim draft(Yuan amount, List<Invoice> invoices, List<ClaimEvidence> evidence) {
        return new Claim(ClaimState.DRAFT, amount, invoices, evidence, null, null, null);
    }

    Claim in(ClaimState next) {
        return new Claim(next, amount, invoices, evidence, noticeUntil, batch, settledOn);
    }

    Claim onNoticeUntil(LocalDate last) {
        return new Claim(ClaimState.PUBLIC_NOTICE, amount, invoices, evidence, last, batch, settledOn);
    }

    Claim paidBy(String settlement, LocalDate on) {
        return new Claim(ClaimState.SETTLED, amount, invoices, evidence, noticeUntil, settlement, on);
    }

    boolean isPaidBy(String settlement) {
        return settlement.equals(batch);
    }

    Yuan invoiced() {
        return invoices.stream().map(Invoice::amount).reduce(Yuan.ZERO, Yuan::plus);
    }
}
