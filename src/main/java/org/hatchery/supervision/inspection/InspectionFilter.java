package org.hatchery.supervision.inspection;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which inspections; all conditions that are given hold together.
 *
 * @param overdue whether a day has passed without what was due
 * @param appealed whether an appeal waits for a bureau
 */
@NamedInterface(propagate = false)
public record InspectionFilter(
        @Nullable InspectionDrawId draw,
        @Nullable RegionCode region,
        @Nullable Set<EvaluatedKind> kinds,
        @Nullable Set<InspectionState> states,
        @Nullable Boolean overdue,
        @Nullable Boolean appealed,
        @Nullable DayRange nextOn) {
    public static final InspectionFilter ALL = new InspectionFilter(null, null, null, null, null, null, null);
}
