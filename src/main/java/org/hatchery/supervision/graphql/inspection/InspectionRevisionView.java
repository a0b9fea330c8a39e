package org.hatchery.supervision.graphql.inspection;

import java.util.List;
import org.hatchery.supervision.inspection.InspectionResult;
import org.hatchery.supervision.inspection.InspectionRevision;

/** Correction of the result of an inspection, as shown. */
record InspectionRevisionView(
        InspectionResult was, InspectionResult result, String reason, List<InspectionConsequenceView> lifted) {
    static InspectionRevisionView of(InspectionRevision one) {
        return new InspectionRevisionView(
                one.was(),
                one.result(),
                one.reason(),
                one.lifted().stream().map(InspectionConsequenceView::of).toList());
    }
}
