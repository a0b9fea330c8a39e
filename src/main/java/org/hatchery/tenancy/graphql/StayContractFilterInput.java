package org.hatchery.tenancy.graphql;

import java.util.Set;
import org.hatchery.shared.DayRange;
import org.hatchery.tenancy.contract.ContractState;
import org.jspecify.annotations.Nullable;

/** Which contracts, as sent. */
record StayContractFilterInput(
        @Nullable String carrier,
        @Nullable String incubatee,
        @Nullable Set<ContractState> states,
        @Nullable DayRange firstDay,
        @Nullable DayRange runsUntil,
        @Nullable Boolean pastEnd,
        @Nullable Boolean inArrears,
        @Nullable String text) {}
