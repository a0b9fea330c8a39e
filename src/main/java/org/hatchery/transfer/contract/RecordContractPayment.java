package org.hatchery.transfer.contract;

import java.time.LocalDate;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.springframework.stereotype.Service;

/** Use case: somebody notes what came in for a payment that a contract expects. */
@Service
public class RecordContractPayment {
    private final StationActs acts;

    RecordContractPayment(StationActs acts) {
        this.acts = acts;
    }

    /**
     * Notes it, in place of what was noted before.
     *
     * @param place of the payment, from 0 on
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE, WRONG_STATE, WRONG_DATES; INVALID for a payment there is not
     */
    public TechnologyContract record(
            TechnologyContractId id, long expectedVersion, int place, LocalDate on, Yuan amount, Actor actor) {
        return acts.act(id, expectedVersion, actor, (contract, who) -> contract.pay(place, on, amount, who));
    }
}
