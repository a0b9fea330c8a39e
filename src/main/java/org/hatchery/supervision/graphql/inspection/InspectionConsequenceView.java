package org.hatchery.supervision.graphql.inspection;

import org.hatchery.policy.document.ClauseId;
import org.hatchery.supervision.inspection.ConsequenceKind;
import org.hatchery.supervision.inspection.InspectionConsequence;
import org.jspecify.annotations.Nullable;

/** What follows from an inspection, as shown; its clause is answered by the controller. */
record InspectionConsequenceView(
        ConsequenceKind kind, String note, @Nullable ClauseId source) {
    static InspectionConsequenceView of(InspectionConsequence one) {
        return new InspectionConsequenceView(one.kind(), one.note(), one.clause());
    }
}
