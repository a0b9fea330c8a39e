package org.hatchery.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hatchery.programme.register.Programme;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.sample.VoucherStory;
import org.hatchery.voucher.sample.VoucherTeller;

/** Tells of a settlement on a day of the past; nothing is stored. */
public final class SettlementStory {
    private final String id;
    private final Programme programme;
    private final LocalDate on;
    private final VoucherTeller teller;
    private final List<SettlementItem> items = new ArrayList<>();

    public SettlementStory(String id, Programme programme, LocalDate on, VoucherTeller teller) {
        this.id = id;
        this.programme = programme;
        this.on = on;
        this.teller = teller;
    }

    /** Pays the approved claim of an order. */
    public void pay(VoucherStory voucher, String orderId, String payee) {
        Order order = voucher.voucher().order(orderId).orElseThrow();
        Instant approvedAt = order.getSince();
        voucher.settle(orderId, id, on);
        Claim claim = order.getClaim();
        if (claim == null) {
            throw new IllegalStateException("Nothing was claimed for " + orderId + ".");
        }
        items.add(new SettlementItem(voucher.voucher().getId(), orderId, payee, claim.amount(), approvedAt, true));
    }

    /** The settlement, done. */
    public SettlementBatch settlement() {
        return new SettlementBatch(
                        id,
                        programme.getId(),
                        on,
                        teller.by(),
                        List.of(),
                        Yuan.ZERO,
                        false,
                        teller.receipt(id),
                        programme.getRegion().visibleTo())
                .finished(List.copyOf(items));
    }
}
