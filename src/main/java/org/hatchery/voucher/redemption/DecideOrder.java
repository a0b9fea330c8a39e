package org.hatchery.voucher.redemption;

import org.hatchery.shared.Rejection;
import org.hatchery.voucher.order.ClaimStep;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderStep;
import org.hatchery.voucher.order.Step;
import org.hatchery.voucher.story.Voucher;
import org.springframework.stereotype.Service;

/** Use cases of the programme's authority: decide a disputed delivery, and close what a party leaves lying. */
@Service
public class DecideOrder {
    private final ChangeOrder change;

    DecideOrder(ChangeOrder change) {
        this.change = change;
    }

    /** What becomes of a delivery that its applicant objected to (争议处理意见). */
    public enum Dispute {
        /** The objection is right: the order ends and its money is free. */
        UPHOLD(OrderStep.UPHOLD),
        /** The delivery counts as confirmed. */
        DISMISS(OrderStep.DISMISS);

        private final OrderStep step;

        Dispute(OrderStep step) {
            this.step = step;
        }
    }

    /** What becomes of an order whose party does nothing (结案方式). */
    public enum Closure {
        /** The delivery counts as confirmed. */
        CONFIRM,
        /** The order or its claim ends and its money is free. */
        RELEASE
    }

    /**
     * Decides a dispute.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE; INVALID without a reason
     */
    public Voucher decide(OrderAct act, Dispute decision) {
        return change.by(decision.step, act, (placed, event) -> placed.take(decision.step, event));
    }

    /**
     * Closes a delivery that nobody confirms, a confirmed order that nobody claims, or a returned claim that nobody
     * corrects, when the time for it has run out: by the terms, or after 90 days where they name none.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; WRONG_STATE; WRONG_DATES while the party may still act; INVALID without
     *     a reason
     */
    public Voucher close(OrderAct act, Closure closure) {
        return change.by(order -> step(order, closure), act, (placed, event) -> {
            if (step(placed.order(), closure) instanceof OrderStep step) {
                placed.take(step, event);
            } else {
                placed.rejectClaim(event);
            }
        });
    }

    private static Step step(Order order, Closure closure) {
        if (closure == Closure.CONFIRM) {
            return OrderStep.CONFIRM_FOR;
        }
        return order.getClaim() == null ? OrderStep.RELEASE : ClaimStep.RELEASE;
    }
}
