package org.hatchery.transfer.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.notice.Waiting;
import org.hatchery.notice.WaitingSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contracts that a station has to examine, and those that a seller has to mend. */
@Order(120)
@Component
class TechnologyContractsWaiting implements WaitingSource {
    private final TechnologyContractDirectory contracts;

    TechnologyContractsWaiting(TechnologyContractDirectory contracts) {
        this.contracts = contracts;
    }

    @Override
    public List<Waiting> of(Actor actor) {
        if (actor.is(Role.BUREAU, Role.REGISTRAR)) {
            return told(Stream.of(
                    waiting(
                            "transfer.waits-acceptance",
                            "transfer.waits-acceptance-next",
                            RegistrationState.SUBMITTED,
                            actor),
                    waiting(
                            "transfer.waits-decision",
                            "transfer.waits-decision-next",
                            RegistrationState.ACCEPTED,
                            actor)));
        }
        return actor.is(Role.FIRM, Role.PROVIDER, Role.INSTITUTION)
                ? told(Stream.of(waiting(
                        "transfer.waits-mending", "transfer.waits-mending-next", RegistrationState.RETURNED, actor)))
                : List.of();
    }

    private static List<Waiting> told(Stream<Waiting> all) {
        return all.filter(waiting -> waiting.count() > 0).toList();
    }

    private Waiting waiting(String what, String next, RegistrationState state, Actor actor) {
        return Waiting.of(
                what,
                next,
                contracts.search(TechnologyContractFilter.in(Set.of(state), null), actor.scope(), Waiting.SOME),
                "technologyContracts",
                Map.of("states", List.of(state)));
    }
}
