package org.hatchery.policy.graphql.entry;

import java.math.BigDecimal;
import java.util.List;
import org.hatchery.policy.target.Target;
import org.jspecify.annotations.Nullable;

/** Target of a draft, as sent. */
record PutTargetInput(
        String draft,
        int expectedVersion,
        @Nullable String key,
        String clause,
        String words,
        String nameZh,
        @Nullable String nameEn,
        @Nullable String metric,
        Target.Nature nature,
        @Nullable BigDecimal value,
        String unitZh,
        @Nullable String unitEn,
        Target.Comparator comparator,
        TargetTimingInput timing,
        @Nullable TargetBaselineInput baseline,
        List<DueDayInput> dueDays,
        List<TargetMilestoneInput> milestones,
        @Nullable String note,
        @Nullable String whole) {}
