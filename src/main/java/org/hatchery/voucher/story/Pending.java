package org.hatchery.voucher.story;

import java.util.List;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.order.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Act that waits for something outside the voucher.
 *
 * @param key never used again, not even by another attempt at the same act
 * @param posting to take from the budget; below zero to give back; zero when no money moves
 * @param papers contract and invoices to be reserved
 * @param before what the order's claim was, to be restored when a paper is taken
 */
record Pending(
        Wish wish,
        String key,
        Yuan posting,
        List<String> papers,
        @Nullable Claim before,
        VoucherEvent event) {
    /** What is waited for. */
    enum Wish {
        ISSUE,
        LAPSE,
        CONTRACT,
        CLAIM
    }
}
