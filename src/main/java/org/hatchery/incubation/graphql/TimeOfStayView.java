package org.hatchery.incubation.graphql;

import java.time.LocalDate;
import org.hatchery.shared.Citation;
import org.jspecify.annotations.Nullable;

/** Time in incubation in all stays together, as shown. */
record TimeOfStayView(
        @Nullable LocalDate firstDay,
        int days,
        int months,
        int stays,
        @Nullable Integer limitMonths,
        @Nullable Citation limitSource,
        boolean exhausted) {}
