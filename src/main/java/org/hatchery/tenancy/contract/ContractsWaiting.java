package org.hatchery.tenancy.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Due;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.hatchery.shared.DayRange;
import org.hatchery.shared.Page;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contracts that end soon or are over without a renewal, and those of which rent is open. */
@Order(12)
@Component
class ContractsWaiting implements WaitingSource {
    private static final String LIST = "stayContracts";
    private static final int NEAR_DAYS = 60;

    private final ContractDirectory contracts;
    private final Clock clock;

    ContractsWaiting(ContractDirectory contracts, Clock clock) {
        this.contracts = contracts;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        return actor.is(Role.CARRIER_MANAGER, Role.FIRM) ? List.of(ending(actor), owing(actor)) : List.of();
    }

    private Waiting ending(Actor actor) {
        LocalDate last = LocalDate.now(clock).plusDays(NEAR_DAYS);
        Set<ContractState> live = Set.of(ContractState.IN_FORCE, ContractState.NOTICE_GIVEN);
        var filter = new ContractFilter(null, null, live, null, new DayRange(null, last), null, null, null);
        Page<StayContract> page = contracts.search(filter, actor.scope(), Waiting.earliest("RUNS_UNTIL"));
        return Waiting.of(
                "tenancy.waits-ending",
                "tenancy.waits-ending-next",
                page,
                ContractsWaiting::due,
                LIST,
                Map.of("states", live.stream().sorted().toList(), "runsUntil", Map.of("to", last.toString())));
    }

    private static @Nullable Due due(StayContract contract) {
        LocalDate until = contract.getRunsUntil();
        return until == null
                ? null
                : new Due(
                        until,
                        Words.say("tenancy.contract-of", contract.getIncubateeName(), contract.getCarrierName()),
                        About.of("StayContract", contract.getId()));
    }

    private Waiting owing(Actor actor) {
        var filter = new ContractFilter(null, null, null, null, null, null, true, null);
        return Waiting.of(
                "tenancy.waits-rent",
                "tenancy.waits-rent-next",
                contracts.search(filter, actor.scope(), Waiting.SOME),
                LIST,
                Map.of("inArrears", true));
    }
}
