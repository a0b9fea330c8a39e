package org.hatchery.voucher.graphql;

import org.hatchery.identity.Actor;
import org.hatchery.voucher.grant.GrantSteps;
import org.hatchery.voucher.story.GrantStep;

/** What the viewer may do with a voucher. */
record VoucherActionsView(boolean decide, boolean revoke, boolean redeem, boolean rate) {
    static VoucherActionsView of(GrantSteps steps, Actor actor) {
        return new VoucherActionsView(
                steps.allow(GrantStep.ISSUE, actor),
                steps.allow(GrantStep.REVOKE, actor),
                steps.allow(GrantStep.REDEEM, actor),
                steps.allow(GrantStep.RATE, actor));
    }
}
