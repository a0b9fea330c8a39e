package org.hatchery.pilot.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Training that was passed, as sent. */
record RecordTrainingInput(
        String base,
        String equipment,
        String incubatee,
        LocalDate passedOn,
        @Nullable LocalDate validTo) {}
