package org.hatchery.settlement;

import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.story.Voucher;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says was paid for an order.
 *
 * @param batch settlement the claim names
 * @param amount sum of the ledger
 */
record PaidOrder(VoucherId voucher, String order, @Nullable String batch, Yuan amount) {
    /** All orders of a voucher for which anything was paid. */
    static Stream<PaidOrder> of(Voucher voucher) {
        return voucher.getOrders().stream()
                .map(order -> of(voucher, order))
                .filter(paid -> paid.amount().hundredths() != 0 || paid.batch() != null);
    }

    static PaidOrder of(Voucher voucher, Order order) {
        String batch = Optional.ofNullable(order.getClaim()).map(Claim::batch).orElse(null);
        return new PaidOrder(
                voucher.getId(), order.getId(), batch, voucher.getLedger().paidFor(order.getId()));
    }

    boolean isOn(SettlementBatch sheet, SettlementItem item) {
        return sheet.id().equals(batch) && item.amount().equals(amount);
    }

    String key() {
        return key(voucher, order);
    }

    static String key(VoucherId voucher, String order) {
        return voucher.value() + "#" + order;
    }
}
