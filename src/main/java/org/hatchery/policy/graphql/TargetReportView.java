package org.hatchery.policy.graphql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.policy.document.Basis;
import org.hatchery.policy.document.ValidityState;
import org.hatchery.policy.progress.Hindrance;
import org.hatchery.policy.progress.NoPace;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Targets of a region in a year as shown; the region is answered by the controller. */
public record TargetReportView(
        RegionCode place,
        int year,
        LocalDate measuredOn,
        @Nullable Instant asOf,
        List<TargetProgressView> targets,
        List<TargetPlaceView> places,
        @Nullable String hintZh,
        @Nullable String hintEn,
        LocalDate heldOn,
        @Nullable TargetView lastPromise) {

    /** Region with targets as shown; the region itself is answered by the controller. */
    public record TargetPlaceView(RegionCode code, int targets, int firstYear, int lastYear) {}

    /** Earlier promise as shown. */
    public record TargetMilestoneView(
            int year,
            BigDecimal value,
            @Nullable BigDecimal actual,
            @Nullable Boolean met) {}

    /** One target beside what there is, as shown. */
    public record TargetProgressView(
            TargetView target,
            ValidityState state,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal gap,
            @Nullable BigDecimal gapPercent,
            @Nullable Boolean met,
            @Nullable Hindrance hindrance,
            @Nullable String reasonZh,
            @Nullable String reasonEn,
            @Nullable TargetPaceView pace,
            @Nullable NoPace noPace,
            @Nullable String noPaceZh,
            @Nullable String noPaceEn,
            List<TargetMilestoneView> milestones,
            List<TargetPartView> parts,
            @Nullable BigDecimal partsActual,
            @Nullable BigDecimal shareOfWhole) {}

    /** Part of a target as shown. */
    record TargetPartView(
            TargetView target,
            @Nullable BigDecimal share,
            @Nullable BigDecimal actual,
            @Nullable Boolean met) {}

    /** Pace as shown. */
    public record TargetPaceView(
            LocalDate from, BigDecimal start, Basis basis, BigDecimal expected, boolean onCourse) {}
}
