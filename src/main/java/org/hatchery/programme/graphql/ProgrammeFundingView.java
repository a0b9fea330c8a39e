package org.hatchery.programme.graphql;

import java.util.List;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** How much a programme pays, as shown. */
record ProgrammeFundingView(
        @Nullable Double ratePercent,
        List<KindRateView> kindRates,
        @Nullable Yuan perRequest,
        @Nullable Yuan firstRequest,
        List<KindCapView> perKind,
        @Nullable Yuan firmYear,
        @Nullable Yuan teamYear) {}
