package org.hatchery.firm.graphql;

import java.time.LocalDate;
import org.hatchery.firm.CorrectGrowthLabel;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.GrowthLabelKind;
import org.jspecify.annotations.Nullable;

/** What is right in place of a label, as sent. */
record AmendGrowthLabelInput(
        String idempotencyKey,
        String firm,
        int expectedVersion,
        GrowthLabelKind kind,
        String certificateNumber,
        Right right,
        String reason) {
    record Right(
            GrowthLabelKind kind,
            String certificateNumber,
            LocalDate from,
            @Nullable LocalDate to) {
        GrowthLabel toLabel() {
            return new GrowthLabel(kind, certificateNumber, from, to, null, null);
        }
    }

    CorrectGrowthLabel.Request toRequest() {
        return new CorrectGrowthLabel.Request(
                IncubateeViews.key(firm), expectedVersion, kind, certificateNumber, reason);
    }
}
