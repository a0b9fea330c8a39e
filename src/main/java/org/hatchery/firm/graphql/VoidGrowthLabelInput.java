package org.hatchery.firm.graphql;

import org.hatchery.firm.CorrectGrowthLabel;
import org.hatchery.firm.GrowthLabelKind;

/** Label that never was, as sent. */
record VoidGrowthLabelInput(
        String idempotencyKey,
        String firm,
        int expectedVersion,
        GrowthLabelKind kind,
        String certificateNumber,
        String reason) {
    CorrectGrowthLabel.Request toRequest() {
        return new CorrectGrowthLabel.Request(
                IncubateeViews.key(firm), expectedVersion, kind, certificateNumber, reason);
    }
}
