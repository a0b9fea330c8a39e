package org.hatchery.pilotproject.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Step of the base, as sent. */
record AdvancePilotProjectInput(
        String project,
        int expectedVersion,
        PilotStepInput step,
        LocalDate on,
        @Nullable String note) {}
