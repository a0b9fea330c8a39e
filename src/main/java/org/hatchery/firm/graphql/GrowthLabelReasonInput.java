package org.hatchery.firm.graphql;

import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.StepGrowthLabel;

/** Label that is held to be wrong, or that stands all the same, as sent. */
record GrowthLabelReasonInput(
        String firm, int expectedVersion, GrowthLabelKind kind, String certificateNumber, String reason) {
    StepGrowthLabel.Request toRequest() {
        return new StepGrowthLabel.Request(
                IncubateeViews.key(firm), expectedVersion, kind, certificateNumber, null, null, reason);
    }
}
