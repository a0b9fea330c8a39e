package org.hatchery.voucher.order;

import static org.hatchery.voucher.order.OrderParty.APPLICANT;
import static org.hatchery.voucher.order.OrderParty.APPLICANT_OR_PROVIDER;
import static org.hatchery.voucher.order.OrderParty.AUTHORITY;
import static org.hatchery.voucher.order.OrderParty.PROVIDER;
import static org.hatchery.voucher.order.OrderState.ACCEPTED;
import static org.hatchery.voucher.order.OrderState.CANCELLED;
import static org.hatchery.voucher.order.OrderState.CONFIRMED;
import static org.hatchery.voucher.order.OrderState.CONTRACTED;
import static org.hatchery.voucher.order.OrderState.DECLINED;
import static org.hatchery.voucher.order.OrderState.DELIVERED;
import static org.hatchery.voucher.order.OrderState.DISPUTED;
import static org.hatchery.voucher.order.OrderState.IN_SERVICE;
import static org.hatchery.voucher.order.OrderState.PLACED;

import java.util.Set;
import org.hatchery.voucher.ledger.VoucherAct;

/** Step that takes an order from one state to the next; the whole state machine, and nothing else decides it. */
public enum OrderStep implements Step {
    ACCEPT(PROVIDER, VoucherAct.ACCEPTED, ACCEPTED, PLACED),
    DECLINE(PROVIDER, VoucherAct.DECLINED, DECLINED, PLACED),
    CANCEL(APPLICANT_OR_PROVIDER, VoucherAct.CANCELLED, CANCELLED, PLACED, ACCEPTED, CONTRACTED, IN_SERVICE),
    CONTRACT(APPLICANT_OR_PROVIDER, VoucherAct.CONTRACTED, CONTRACTED, ACCEPTED),
    START(PROVIDER, VoucherAct.STARTED, IN_SERVICE, CONTRACTED),
    DELIVER(PROVIDER, VoucherAct.DELIVERED, DELIVERED, CONTRACTED, IN_SERVICE),
    /** Also of a delivery it had objected to. */
    CONFIRM(APPLICANT, VoucherAct.CONFIRMED, CONFIRMED, DELIVERED, DISPUTED),
    DISPUTE(APPLICANT, VoucherAct.DISPUTED, DISPUTED, DELIVERED),
    UPHOLD(AUTHORITY, VoucherAct.DISPUTE_UPHELD, CANCELLED, DISPUTED),
    DISMISS(AUTHORITY, VoucherAct.DISPUTE_DISMISSED, CONFIRMED, DISPUTED),
    /** For an applicant that does not. */
    CONFIRM_FOR(AUTHORITY, VoucherAct.CLOSED, CONFIRMED, DELIVERED),
    /** Of what nobody confirms or claims. */
    RELEASE(AUTHORITY, VoucherAct.CLOSED, CANCELLED, DELIVERED, CONFIRMED);

    private final OrderParty by;
    private final VoucherAct act;
    private final OrderState to;
    private final Set<OrderState> from;

    OrderStep(OrderParty by, VoucherAct act, OrderState to, OrderState... from) {
        this.by = by;
        this.act = act;
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public OrderParty by() {
        return by;
    }

    @Override
    public VoucherAct act() {
        return act;
    }

    public OrderState to() {
        return to;
    }

    /** An order with a claim goes on by the steps of the claim. */
    @Override
    public boolean leadsFrom(Order order) {
        return from.contains(order.getState()) && order.getClaim() == null;
    }

    @Override
    public boolean isInTimeOnly() {
        return this == ACCEPT || this == CONTRACT || this == START;
    }

    @Override
    public boolean isForWhatWasLeftLying() {
        return act == VoucherAct.CLOSED;
    }
}
