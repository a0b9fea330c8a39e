package org.hatchery.supervision.inspection;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Which draws; all conditions that are given hold together. */
@NamedInterface(propagate = false)
public record InspectionDrawFilter(
        @Nullable RegionCode region,
        @Nullable Set<EvaluatedKind> kinds,
        @Nullable DayRange drawnOn) {
    public static final InspectionDrawFilter ALL = new InspectionDrawFilter(null, null, null);
}
