package org.hatchery.pilotproject.graphql;

import org.jspecify.annotations.Nullable;

/** Rating of a base, as sent. */
record RatePilotProjectInput(
        String project,
        int expectedVersion,
        int score,
        @Nullable String comment) {}
