package org.hatchery.settlement.graphql;

import java.time.Instant;
import org.hatchery.settlement.PayableClaim;
import org.hatchery.settlement.SettlementItem;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.graphql.OrderKey;
import org.jspecify.annotations.Nullable;

/**
 * One claim that a settlement would pay, as shown.
 *
 * @param party scope key of who would be paid
 */
public record SettlementPreviewItemView(
        String voucher,
        String order,
        String payee,
        String party,
        Yuan amount,
        @Nullable Instant approvedAt) {
    static SettlementPreviewItemView of(PayableClaim claim) {
        SettlementItem item = claim.item();
        return new SettlementPreviewItemView(
                OrderKey.voucherId(item.voucher()),
                OrderKey.of(item.voucher(), item.order()),
                item.payee(),
                claim.party(),
                item.amount(),
                item.approvedAt());
    }
}
