package org.hatchery.firm.graphql;

import java.time.LocalDate;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.StepGrowthLabel;
import org.jspecify.annotations.Nullable;

/** Later term of a label, as sent. */
record RenewGrowthLabelInput(
        String firm,
        int expectedVersion,
        GrowthLabelKind kind,
        String certificateNumber,
        LocalDate on,
        @Nullable String documentNumber,
        @Nullable LocalDate to) {
    StepGrowthLabel.Request toRequest() {
        return new StepGrowthLabel.Request(
                IncubateeViews.key(firm), expectedVersion, kind, certificateNumber, on, documentNumber, null);
    }
}
