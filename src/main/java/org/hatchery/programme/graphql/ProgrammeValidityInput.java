package org.hatchery.programme.graphql;

import org.jspecify.annotations.Nullable;

/** How long a voucher is valid, as sent. */
record ProgrammeValidityInput(
        @Nullable Integer months,
        @Nullable Integer untilMonth,
        @Nullable Integer untilDay) {}
