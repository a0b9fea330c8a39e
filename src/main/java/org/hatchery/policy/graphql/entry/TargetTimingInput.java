package org.hatchery.policy.graphql.entry;

import org.hatchery.policy.target.Timing;
import org.jspecify.annotations.Nullable;

/** Years of a target, as sent. */
record TargetTimingInput(
        Timing.Kind kind, @Nullable Integer from, @Nullable Integer to, Timing.@Nullable Counting counting) {}
