package org.hatchery.pilotproject.graphql;

import org.jspecify.annotations.Nullable;

/** Step with its facts, as sent; exactly one is given. */
record PilotStepInput(
        @Nullable PlainPilotStep plain,
        @Nullable AcceptanceTestInput test,
        @Nullable PilotResultsInput conclude,
        @Nullable PilotFailureInput fail) {}
