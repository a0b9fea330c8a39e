package org.hatchery.policy.graphql.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a target, as sent. */
record BreakDownTargetInput(
        String draft,
        int expectedVersion,
        String target,
        List<TargetPartInput> parts,
        @Nullable TargetDifferenceInput difference) {}
