package org.hatchery.voucher.graphql;

import java.time.Instant;
import java.time.LocalDate;
import org.hatchery.programme.terms.ClaimStage;
import org.jspecify.annotations.Nullable;

/** Clock of a step as shown. */
record StepClockView(
        @Nullable ClaimStage waitsFor,
        Instant since,
        long days,
        @Nullable LocalDate dueOn,
        boolean overdue) {}
