package org.hatchery.supervision.graphql.inspection;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.hatchery.supervision.inspection.InspectionFilter;
import org.hatchery.supervision.inspection.InspectionState;
import org.jspecify.annotations.Nullable;

/** Which inspections, as sent. */
record InspectionFilterInput(
        @Nullable String draw,
        @Nullable RegionCode region,
        @Nullable Set<EvaluatedKind> kinds,
        @Nullable Set<InspectionState> states,
        @Nullable Boolean overdue,
        @Nullable Boolean appealed,
        @Nullable DayRange nextOn) {
    InspectionFilter toFilter() {
        return new InspectionFilter(
                draw == null ? null : InspectionDrawViews.key(draw), region, kinds, states, overdue, appealed, nextOn);
    }
}
