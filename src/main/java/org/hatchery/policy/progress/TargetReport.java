package org.hatchery.policy.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetPlace;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Every target that concerns a region in a year, beside what there is (目标进展表).
 *
 * @param measuredOn last day of the year, or today while it runs
 * @param asOf everything recorded before then is counted; null when no target has a figure to be read
 * @param around where targets are set, of any year: the region itself, those above and those below it
 * @param heldOn day whose versions of targets are compared
 * @param lastPromise the promise that reaches furthest; null unless nothing is promised for the year
 */
@NamedInterface(propagate = false)
public record TargetReport(
        RegionCode region,
        int year,
        LocalDate measuredOn,
        @Nullable Instant asOf,
        List<TargetProgress> targets,
        List<TargetPlace> around,
        LocalDate heldOn,
        @Nullable Target lastPromise) {}
