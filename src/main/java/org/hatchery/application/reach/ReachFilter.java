package org.hatchery.application.reach;

import java.util.Set;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** Which standings; all conditions that are given hold together. */
public record ReachFilter(
        @Nullable RegionCode region,
        @Nullable AwardRuleId rule,
        @Nullable Set<ReachState> states) {
    public static final ReachFilter ALL = new ReachFilter(null, null, null);
}
