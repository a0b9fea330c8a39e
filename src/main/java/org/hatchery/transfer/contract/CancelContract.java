package org.hatchery.transfer.contract;

import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.springframework.stereotype.Service;

/** Use case: the party gives up the registration of its contract (注销). */
@Service
public class CancelContract {
    private final StationActs acts;

    CancelContract(StationActs acts) {
        this.acts = acts;
    }

    /**
     * Cancels.
     *
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE, WRONG_STATE
     */
    public TechnologyContract cancel(TechnologyContractId id, long expectedVersion, String reason, Actor actor) {
        return acts.act(id, expectedVersion, actor, (contract, who) -> contract.cancel(reason, who));
    }
}
