package org.hatchery.policy.progress;

import java.math.BigDecimal;
import org.hatchery.policy.target.TargetId;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What the same document promised of the same indicator for an earlier year, beside what there was (阶段目标).
 *
 * @param year at whose end it was due
 * @param actual null when it cannot be told
 * @param met null when it cannot be told
 */
@NamedInterface(propagate = false)
public record Milestone(
        TargetId target,
        int year,
        BigDecimal value,
        @Nullable BigDecimal actual,
        @Nullable Boolean met) {}
