package org.hatchery.policy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the same document promised of the same indicator for an earlier year, beside what there was (阶段目标).
 *
 * @param year at whose end it was due
 * @param actual null when it cannot be told
 * @param met null when it cannot be told
 */
public record Milestone(
        TargetId target,
        int year,
        BigDecimal value,
        @Nullable BigDecimal actual,
        @Nullable Boolean met) {}
