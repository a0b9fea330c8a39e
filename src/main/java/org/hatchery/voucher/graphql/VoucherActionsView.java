package org.hatchery.voucher.graphql;

import org.hatchery.identity.Actor;
import org.hatchery.voucher.VoucherStep;
import org.hatchery.voucher.VoucherSteps;

/** What the viewer may do with a voucher. */
record VoucherActionsView(boolean decide, boolean revoke, boolean redeem, boolean rate) {
    static VoucherActionsView of(VoucherSteps steps, Actor actor) {
        return new VoucherActionsView(
                steps.allow(VoucherStep.ISSUE, actor),
                steps.allow(VoucherStep.REVOKE, actor),
                steps.allow(VoucherStep.REDEEM, actor),
                steps.allow(VoucherStep.RATE, actor));
    }
}
