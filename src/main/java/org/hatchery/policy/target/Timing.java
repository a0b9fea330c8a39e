package org.hatchery.policy.target;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Years a target speaks of, and what of them it counts (目标年度).
 *
 * @param from first year of a range; null where there is none
 * @param to the year, or the last of a range; null where there is none
 * @param counting null where the clause does not tell, or counts nothing
 */
@NamedInterface(propagate = false)
public record Timing(
        Kind kind,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Counting counting) {
    /** How the years are meant (年度类型). */
    @NamedInterface(propagate = false)
    public enum Kind {
        BY_END_OF_YEAR,
        EVERY_YEAR,
        THROUGHOUT,
        AS_IT_STOOD,
        UNSTATED
    }

    /** What is counted up to the day on which a target is measured (计数方式). */
    @NamedInterface(propagate = false)
    public enum Counting {
        /** What there is at the end of that day. */
        STANDING,
        /** What came in its calendar year. */
        IN_YEAR,
        /** What came since the first year of the target. */
        CUMULATIVE
    }
}
