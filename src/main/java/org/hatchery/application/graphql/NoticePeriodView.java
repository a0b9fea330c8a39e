package org.hatchery.application.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Time of a public notice, as shown. */
record NoticePeriodView(
        LocalDate from,
        LocalDate to,
        int days,
        boolean certain,
        @Nullable String source) {}
