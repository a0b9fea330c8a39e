package org.hatchery.pilotproject.graphql;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Failure, as sent. */
record PilotFailureInput(
        String reason, String lesson, @Nullable Yuan actualCost) {}
