package org.hatchery.voucher.story;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.EntryKind;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.ClaimStep;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Delivery;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderStep;

/** An order in its voucher: whatever is done to it, with what that means for the money. */
public record OrderInVoucher(Voucher voucher, Order order) {
    /**
     * Takes it one step on; a step that ends it frees its money.
     *
     * @throws org.hatchery.shared.Rejection WRONG_STATE
     */
    public void take(OrderStep step, VoucherEvent event) {
        step.mustLeadFrom(order);
        if (step.to().isOver()) {
            voucher.release(order, event);
        }
        order.move(step.to(), event);
        voucher.remember(event);
        voucher.lapseRest(event);
    }

    /**
     * Takes over what was delivered.
     *
     * @throws org.hatchery.shared.Rejection WRONG_STATE; WRONG_DATES before order or contract; EXPIRED for a day after the
     *     voucher's last one, or when a delivery in time is recorded too late
     */
    public void deliver(Delivery delivery, LocalDate today, VoucherEvent event) {
        voucher.life().mustRecordDeliveriesOn(today);
        voucher.life().mustInclude(delivery.on());
        OrderStep.DELIVER.mustLeadFrom(order);
        order.mustBeDeliverable(delivery.on());
        take(OrderStep.DELIVER, event);
        order.delivered(delivery);
    }

    /**
     * Wishes for its contract to be used nowhere else.
     *
     * @throws org.hatchery.shared.Rejection WRONG_STATE; WRONG_DATES for one that was signed before the voucher was issued
     */
    public void contract(Contract signed, VoucherEvent event) {
        OrderStep.CONTRACT.mustLeadFrom(order);
        voucher.life().mustHaveBegunBy(signed.signedOn());
        order.contracted(signed);
        voucher.wish(Pending.Wish.CONTRACT, Yuan.ZERO, order.papers(), null, event);
    }

    /** Wishes for the invoices of a claim to be used nowhere else. */
    public void claim(Claim draft, VoucherEvent event) {
        ClaimStep.SUBMIT.mustLeadFrom(order);
        Claim before = order.getClaim();
        order.drafted(draft);
        voucher.wish(Pending.Wish.CLAIM, Yuan.ZERO, order.papers(), before, event);
    }

    /** Hands the draft in once its papers are sure. */
    void handIn(VoucherEvent event) {
        review(order.present().handedIn(voucher.getBasis().city()), event);
    }

    /** Takes its claim one step on. */
    public void review(Claim next, VoucherEvent event) {
        order.claimed(next, event);
        voucher.remember(event);
    }

    /** Turns its claim down for good and frees its money and its papers. */
    public void rejectClaim(VoucherEvent event) {
        voucher.release(order, event);
        review(order.present().in(ClaimState.REJECTED), event);
        voucher.lapseRest(event);
    }

    /** Pays its approved claim; what it held beyond that is free again. */
    public void settle(String batch, LocalDate today, VoucherEvent event) {
        Claim claim = ClaimStep.SETTLE.of(order);
        voucher.move(EntryKind.SETTLED, order, claim.amount(), event);
        voucher.release(order, event);
        review(claim.paidBy(batch, today), event);
        voucher.lapseRest(event);
    }

    /** Demands back what was paid. */
    public void clawBack(VoucherEvent event) {
        Claim claim = ClaimStep.CLAW_BACK.of(order);
        voucher.move(EntryKind.CLAWED_BACK, order, claim.amount(), event);
        review(claim.in(ClaimState.CLAWED_BACK), event);
    }
}
