package org.hatchery.transfer.graphql.achievement;

import org.jspecify.annotations.Nullable;

/** Assessment, as sent. */
record AssessAchievementInput(
        String achievement,
        int expectedVersion,
        String assessor,
        @Nullable Integer trl,
        String opinion,
        boolean recommended) {}
