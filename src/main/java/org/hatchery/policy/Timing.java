package org.hatchery.policy;

import org.jspecify.annotations.Nullable;

/**
 * Years a target speaks of (目标年度).
 *
 * @param from first year of a range; null where there is none
 * @param to the year, or the last of a range; null where there is none
 */
public record Timing(
        Kind kind, @Nullable Integer from, @Nullable Integer to) {
    /** How the years are meant (年度类型). */
    public enum Kind {
        BY_END_OF_YEAR,
        EVERY_YEAR,
        THROUGHOUT,
        AS_IT_STOOD,
        UNSTATED
    }
}
