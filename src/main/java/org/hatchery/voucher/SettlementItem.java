package org.hatchery.voucher;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * One claim in a settlement (兑付明细).
 *
 * @param payee who is paid
 * @param paid whether it was; null until the settlement came to it
 */
public record SettlementItem(
        VoucherId voucher,
        String order,
        String payee,
        Yuan amount,
        @Nullable Boolean paid) {
    SettlementItem settled(boolean done) {
        return new SettlementItem(voucher, order, payee, amount, done);
    }
}
