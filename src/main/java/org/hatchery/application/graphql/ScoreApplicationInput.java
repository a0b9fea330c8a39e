package org.hatchery.application.graphql;

import org.jspecify.annotations.Nullable;

/** Sheet of an expert, as sent. */
record ScoreApplicationInput(
        String application,
        int expectedVersion,
        String expert,
        @Nullable String unit,
        int points,
        @Nullable String comment,
        boolean noConflict) {}
