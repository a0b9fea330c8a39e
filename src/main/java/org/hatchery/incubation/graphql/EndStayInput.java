package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import org.hatchery.incubation.stay.ExitReason;
import org.jspecify.annotations.Nullable;

/** End of a stay, as sent. */
record EndStayInput(
        String stay,
        int expectedVersion,
        LocalDate on,
        ExitReason reason,
        @Nullable String note) {}
