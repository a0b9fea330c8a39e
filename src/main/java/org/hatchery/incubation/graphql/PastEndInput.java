package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** End of a stay of the past, as sent. */
record PastEndInput(LocalDate on, How how) {
    /** By graduation or without; exactly one is given. */
    record How(
            @Nullable PastGraduationInput graduated,
            @Nullable PastExitInput exited) {}
}
