package org.hatchery.settlement.graphql;

import org.hatchery.settlement.SettlementItem;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.graphql.OrderKey;
import org.jspecify.annotations.Nullable;

/** One claim in a settlement as shown. */
public record SettlementItemView(
        String voucher,
        String order,
        String payee,
        Yuan amount,
        @Nullable Boolean paid) {
    static SettlementItemView of(SettlementItem item) {
        return new SettlementItemView(
                OrderKey.voucherId(item.voucher()),
                OrderKey.of(item.voucher(), item.order()),
                item.payee(),
                item.amount(),
                item.paid());
    }
}
