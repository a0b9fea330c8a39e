package org.hatchery.transfer.contract;

import java.time.LocalDate;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a station approves other amounts or another last day of a recognised contract. */
@Service
public class ReapproveContract {
    private final StationActs acts;

    ReapproveContract(StationActs acts) {
        this.acts = acts;
    }

    /** What is another now; null for what stays. */
    public record Amounts(
            @Nullable Yuan total,
            @Nullable Yuan technology,
            @Nullable LocalDate endsOn) {}

    /**
     * Changes.
     *
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE, WRONG_STATE, WRONG_DATES; INVALID for more technology than there
     *     is in all
     */
    public TechnologyContract change(
            TechnologyContractId id, long expectedVersion, Amounts amounts, String reason, Actor actor) {
        return acts.act(id, expectedVersion, actor, (contract, who) -> {
            var facts = contract.getFacts();
            contract.change(
                    amounts.total() == null ? facts.total() : amounts.total(),
                    amounts.technology() == null ? facts.technology() : amounts.technology(),
                    amounts.endsOn() == null ? facts.endsOn() : amounts.endsOn(),
                    reason,
                    who);
        });
    }
}
