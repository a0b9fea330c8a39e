package org.hatchery.supervision.graphql.inspection;

import org.hatchery.identity.Signature;
import org.hatchery.supervision.evaluation.AppealState;
import org.hatchery.supervision.inspection.InspectionAppeal;
import org.jspecify.annotations.Nullable;

/** Appeal against the result of an inspection, as shown. */
record InspectionAppealView(
        int number,
        String reason,
        AppealState state,
        @Nullable String decision,
        @Nullable Signature by,
        @Nullable Signature decidedBy) {
    static InspectionAppealView of(InspectionAppeal one) {
        return new InspectionAppealView(
                one.number(), one.reason(), one.state(), one.decision(), one.by(), one.decidedBy());
    }
}
