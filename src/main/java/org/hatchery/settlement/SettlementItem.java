package org.hatchery.settlement;

import java.time.Instant;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherId;
import org.jspecify.annotations.Nullable;

/**
 * One claim in a settlement (兑付明细).
 *
 * @param approvedAt which approval it pays; a claim that was taken back and approved again is for another settlement
 * @param payee who is paid
 * @param paid whether it was; null until the settlement came to it
 */
public record SettlementItem(
        VoucherId voucher,
        String order,
        String payee,
        Yuan amount,
        @Nullable Instant approvedAt,
        @Nullable Boolean paid) {
    /** The same once the settlement came to it. */
    public SettlementItem settled(boolean done) {
        return new SettlementItem(voucher, order, payee, amount, approvedAt, done);
    }
}
