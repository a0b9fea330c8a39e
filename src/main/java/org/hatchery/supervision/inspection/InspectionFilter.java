package org.hatchery.supervision.inspection;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which inspections; all conditions that are given hold together.
 *
 * @param overdue whether a day has passed without what was due
 */
@NamedInterface(propagate = false)
public record InspectionFilter(
        @Nullable InspectionDrawId draw,
        @Nullable RegionCode region,
        @Nullable Set<InspectionState> states,
        @Nullable Boolean overdue,
        @Nullable DayRange nextOn) {
    public static final InspectionFilter ALL = new InspectionFilter(null, null, null, null, null);
}
