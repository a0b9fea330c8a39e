package org.hatchery.transfer.graphql.achievement;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Yuan;

/** Income and its distribution, as sent. */
record DistributeIncomeInput(
        String achievement,
        int expectedVersion,
        int conversion,
        LocalDate on,
        Yuan gross,
        Yuan cost,
        int percent,
        List<RewardShareInput> shares) {}
