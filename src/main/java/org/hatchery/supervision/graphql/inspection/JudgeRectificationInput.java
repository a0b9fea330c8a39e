package org.hatchery.supervision.graphql.inspection;

import java.time.LocalDate;
import org.hatchery.supervision.inspection.ChangeInspection;
import org.jspecify.annotations.Nullable;

/** What a bureau finds of what was rectified, as sent. */
record JudgeRectificationInput(
        String inspection,
        int expectedVersion,
        boolean accepted,
        @Nullable String note,
        @Nullable LocalDate dueOn) {
    ChangeInspection.Verdict toVerdict() {
        return new ChangeInspection.Verdict(accepted, note, dueOn);
    }
}
