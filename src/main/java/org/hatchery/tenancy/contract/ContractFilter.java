package org.hatchery.tenancy.contract;

import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Which contracts; all conditions that are given hold together.
 *
 * @param runsUntil last day for which rent is due
 * @param pastEnd whether its last day is over while the stay goes on without a renewal
 * @param inArrears whether rent is open that was due by today
 */
public record ContractFilter(
        @Nullable CarrierId carrier,
        @Nullable IncubateeId incubatee,
        @Nullable Set<ContractState> states,
        @Nullable DayRange firstDay,
        @Nullable DayRange runsUntil,
        @Nullable Boolean pastEnd,
        @Nullable Boolean inArrears,
        @Nullable String text) {
    public static final ContractFilter ALL = new ContractFilter(null, null, null, null, null, null, null, null);
}
