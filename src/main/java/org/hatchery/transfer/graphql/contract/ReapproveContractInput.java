package org.hatchery.transfer.graphql.contract;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** Change of a registration, as sent. */
record ReapproveContractInput(
        String contract,
        int expectedVersion,
        @Nullable Yuan total,
        @Nullable Yuan technology,
        @Nullable LocalDate endsOn,
        String reason) {}
