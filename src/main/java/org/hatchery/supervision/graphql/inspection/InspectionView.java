package org.hatchery.supervision.graphql.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.hatchery.supervision.inspection.Inspection;
import org.hatchery.supervision.inspection.InspectionEvent;
import org.hatchery.supervision.inspection.InspectionState;
import org.hatchery.supervision.inspection.InspectionVisit;
import org.hatchery.supervision.inspection.Rectification;
import org.jspecify.annotations.Nullable;

/** Inspection as shown; region, reasons and what the viewer can do are answered by the controller. */
record InspectionView(
        String id,
        int version,
        Inspection told,
        String draw,
        EvaluatedKind kind,
        String subject,
        String name,
        RegionCode place,
        LocalDate drawnOn,
        InspectionState state,
        @Nullable LocalDate visitOn,
        List<String> inspectors,
        @Nullable InspectionVisit visit,
        List<Rectification> rectifications,
        List<InspectionConsequenceView> consequences,
        List<InspectionRevisionView> revisions,
        List<InspectionAppealView> appeals,
        @Nullable LocalDate appealsUntil,
        @Nullable LocalDate nextOn,
        boolean overdue,
        List<InspectionEvent> history,
        boolean sample) {
    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InspectionView view && id.equals(view.id) && version == view.version;
    }
}
