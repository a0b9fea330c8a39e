package org.hatchery.pilot.graphql;

import org.jspecify.annotations.Nullable;

/** Which training records, as sent. */
record TrainingRecordFilterInput(
        @Nullable String base,
        @Nullable String equipment,
        @Nullable String incubatee) {
    static final TrainingRecordFilterInput ALL = new TrainingRecordFilterInput(null, null, null);
}
