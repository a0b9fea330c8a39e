package org.hatchery.policy.progress;

import java.math.BigDecimal;
import java.util.List;
import org.hatchery.policy.document.ValidityState;
import org.hatchery.policy.target.Target;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One target beside what there is (目标进展).
 *
 * @param state of the document on the day of measurement
 * @param actual null when it cannot be told
 * @param gap actual less target; null unless they are compared
 * @param gapPercent gap in per cent of the target; null unless they are compared
 * @param met null unless they are compared
 * @param hindrance why they are not compared; null when they are
 * @param reason the same in a sentence
 * @param pace null when it cannot be told
 * @param noPace why it cannot be told; null when it can
 * @param milestones earlier promises of the same document for the same indicator whose years were over, also missed ones
 * @param shares what it was broken down to, and what it is a part of
 */
@NamedInterface(propagate = false)
public record TargetProgress(
        Target target,
        ValidityState state,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal gapPercent,
        @Nullable Boolean met,
        @Nullable Hindrance hindrance,
        @Nullable Sentence reason,
        @Nullable Pace pace,
        @Nullable NoPace noPace,
        List<Milestone> milestones,
        Shares shares) {
    /** The same with what it was broken down to. */
    TargetProgress with(Shares found) {
        return new TargetProgress(
                target, state, actual, gap, gapPercent, met, hindrance, reason, pace, noPace, milestones, found);
    }
}
