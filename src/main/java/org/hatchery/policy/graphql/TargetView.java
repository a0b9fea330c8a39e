package org.hatchery.policy.graphql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.policy.document.Basis;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.Held;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.document.Reliability;
import org.hatchery.policy.target.Completion;
import org.hatchery.policy.target.Difference;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetId;
import org.hatchery.policy.target.Timing;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Target as shown; what it refers to is answered by the controller. */
public record TargetView(
        String id,
        String key,
        PolicyDocumentId source,
        ClauseId setBy,
        List<RegionCode> concerned,
        String indicator,
        String nameZh,
        String nameEn,
        TargetTimingView timing,
        int firstYear,
        int lastYear,
        @Nullable BigDecimal value,
        List<DueDayView> dueDays,
        Target.Comparator comparator,
        String unit,
        String unitZh,
        String unitEn,
        Target.Nature nature,
        @Nullable TargetBaselineView baseline,
        String words,
        @Nullable String noteZh,
        @Nullable String noteEn,
        Reliability reliability,
        @Nullable String metricKey,
        Target.@Nullable Coverage coverage,
        @Nullable TargetId partOf,
        @Nullable Difference difference,
        @Nullable Completion completion,
        @Nullable Held held) {
    public @Nullable LocalDate heldFrom() {
        return held == null ? null : held.from();
    }

    public @Nullable LocalDate heldTo() {
        return held == null ? null : held.to();
    }

    /** Years of a target as shown. */
    public record TargetTimingView(
            Timing.Kind kind,
            @Nullable Integer from,
            @Nullable Integer to,
            Timing.@Nullable Counting counting) {}

    /** Day of the year as shown. */
    public record DueDayView(int month, int day) {}

    /** Baseline as shown. */
    public record TargetBaselineView(int year, BigDecimal value, Basis source) {}

    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
