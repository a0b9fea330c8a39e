package org.hatchery.voucher.redemption;

import org.hatchery.voucher.order.ClaimStep;

/** What an authority says of a claim (审核意见). */
public enum ReviewDecision {
    PASS(ClaimStep.PASS),
    RETURN(ClaimStep.RETURN),
    REJECT(ClaimStep.REJECT);

    private final ClaimStep step;

    ReviewDecision(ClaimStep step) {
        this.step = step;
    }

    ClaimStep step() {
        return step;
    }
}
