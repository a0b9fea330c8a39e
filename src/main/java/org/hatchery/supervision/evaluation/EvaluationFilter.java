package org.hatchery.supervision.evaluation;

import java.util.Set;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Which runs; all conditions that are given hold together. */
@NamedInterface(propagate = false)
public record EvaluationFilter(
        @Nullable String scheme,
        @Nullable Set<EvaluatedKind> kinds,
        @Nullable RegionCode region,
        @Nullable Integer year,
        @Nullable Set<EvaluationState> states,
        @Nullable DayRange ranOn) {
    public static final EvaluationFilter ALL = new EvaluationFilter(null, null, null, null, null, null);
}
