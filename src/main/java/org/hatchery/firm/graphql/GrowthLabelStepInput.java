package org.hatchery.firm.graphql;

import java.time.LocalDate;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.StepGrowthLabel;
import org.jspecify.annotations.Nullable;

/** Warning of a label, its taking back, or its withdrawal, as sent. */
record GrowthLabelStepInput(
        String firm,
        int expectedVersion,
        GrowthLabelKind kind,
        String certificateNumber,
        LocalDate on,
        @Nullable String documentNumber,
        String reason) {
    StepGrowthLabel.Request toRequest() {
        return new StepGrowthLabel.Request(
                IncubateeViews.key(firm), expectedVersion, kind, certificateNumber, on, documentNumber, reason);
    }
}
