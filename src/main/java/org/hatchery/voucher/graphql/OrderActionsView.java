package org.hatchery.voucher.graphql;

import org.hatchery.identity.Actor;
import org.hatchery.voucher.order.ClaimStep;
import org.hatchery.voucher.order.OrderStep;
import org.hatchery.voucher.redemption.OrderSteps;

/** What the viewer may do with an order. */
record OrderActionsView(
        boolean answer,
        boolean cancel,
        boolean contract,
        boolean start,
        boolean deliver,
        boolean confirm,
        boolean dispute,
        boolean decideDispute,
        boolean close,
        boolean claim,
        boolean review,
        boolean reject,
        boolean clawBack) {
    static OrderActionsView of(OrderSteps steps, Actor actor) {
        return new OrderActionsView(
                steps.allow(OrderStep.ACCEPT, actor) || steps.allow(OrderStep.DECLINE, actor),
                steps.allow(OrderStep.CANCEL, actor),
                steps.allow(OrderStep.CONTRACT, actor),
                steps.allow(OrderStep.START, actor),
                steps.allow(OrderStep.DELIVER, actor),
                steps.allow(OrderStep.CONFIRM, actor),
                steps.allow(OrderStep.DISPUTE, actor),
                steps.allow(OrderStep.UPHOLD, actor),
                steps.allow(OrderStep.RELEASE, actor) || steps.allow(ClaimStep.RELEASE, actor),
                steps.allow(ClaimStep.SUBMIT, actor),
                steps.allow(ClaimStep.PASS, actor),
                steps.allow(ClaimStep.REJECT, actor),
                steps.allow(ClaimStep.CLAW_BACK, actor));
    }
}
