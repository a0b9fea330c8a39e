package org.hatchery.programme.graphql;

import java.util.List;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** How much a programme pays, as sent. */
record ProgrammeFundingInput(
        @Nullable Double ratePercent,
        List<KindRateInput> kindRates,
        @Nullable Yuan perRequest,
        @Nullable Yuan firstRequest,
        List<KindCapInput> perKind,
        @Nullable Yuan firmYear,
        @Nullable Yuan teamYear) {}
