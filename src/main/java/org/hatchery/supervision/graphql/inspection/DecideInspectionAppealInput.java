package org.hatchery.supervision.graphql.inspection;

import org.hatchery.supervision.inspection.AppealInspection;
import org.hatchery.supervision.inspection.InspectionResult;
import org.jspecify.annotations.Nullable;

/** Decision about such an appeal, as sent. */
record DecideInspectionAppealInput(
        String inspection,
        int expectedVersion,
        boolean upheld,
        @Nullable InspectionResult result,
        String decision) {
    AppealInspection.Decision toDecision() {
        return new AppealInspection.Decision(upheld, result, decision);
    }
}
