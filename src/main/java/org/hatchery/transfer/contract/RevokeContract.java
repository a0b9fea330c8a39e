package org.hatchery.transfer.contract;

import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.springframework.stereotype.Service;

/** Use case: the authority strikes the registration of a contract off (撤销). */
@Service
public class RevokeContract {
    private final StationActs acts;

    RevokeContract(StationActs acts) {
        this.acts = acts;
    }

    /**
     * Revokes.
     *
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE, WRONG_STATE
     */
    public TechnologyContract revoke(
            TechnologyContractId id, long expectedVersion, RevocationGround ground, String reason, Actor actor) {
        return acts.act(id, expectedVersion, actor, (contract, who) -> contract.revoke(ground, reason, who));
    }
}
