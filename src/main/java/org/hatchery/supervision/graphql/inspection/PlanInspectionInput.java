package org.hatchery.supervision.graphql.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.supervision.inspection.ChangeInspection;

/** Visit to set, as sent. */
record PlanInspectionInput(
        String inspection, int expectedVersion, LocalDate visitOn, List<String> inspectors, boolean withoutInterest) {
    ChangeInspection.Plan toPlan() {
        return new ChangeInspection.Plan(visitOn, inspectors, withoutInterest);
    }
}
