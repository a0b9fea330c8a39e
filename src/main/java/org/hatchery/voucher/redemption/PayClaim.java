package org.hatchery.voucher.redemption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.shared.Scope;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.story.ChangeVoucher;
import org.hatchery.voucher.story.Voucher;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case of settlements: pay one approved claim, by one write of its voucher that names the settlement. */
@Service
@NamedInterface(propagate = false)
public class PayClaim {
    private final ChangeVoucher change;

    PayClaim(ChangeVoucher change) {
        this.change = change;
    }

    /**
     * Who pays.
     *
     * @param settlement its id
     * @param by subject of whoever settles
     */
    @NamedInterface(propagate = false)
    public record Payer(String settlement, LocalDate on, String by) {}

    /**
     * Pays the claim, or returns the voucher when the same request did.
     *
     * @param approvedAt which approval is paid; null for whichever there is
     * @throws org.hatchery.shared.Rejection WRONG_STATE for a claim that is not approved, or was approved at another time;
     *     STALE
     */
    public Voucher pay(VoucherId id, String orderId, @Nullable Instant approvedAt, Payer payer, Receipt receipt) {
        var by = new Actor(payer.by(), Role.BUREAU, List.of());
        return change.change(id, Scope.EVERYTHING, receipt, voucher -> {
            Order order = voucher.order(orderId)
                    .filter(known -> approvedAt == null || approvedAt.equals(known.getSince()))
                    .orElseThrow(Order::wrongState);
            VoucherEvent event = change.event(VoucherAct.SETTLED, orderId, by, null, receipt);
            voucher.at(order).settle(payer.settlement(), payer.on(), event);
        });
    }
}
