package org.hatchery.tenancy.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The only way in which people who read a contract change it: replay, version, act, write, and what has to follow. */
@Component
class ChangeContract {
    private final ContractDirectory directory;
    private final SettleContract settle;
    private final Change<StayContract> changes;
    private final Clock clock;

    ChangeContract(Contracts contracts, ContractDirectory directory, SettleContract settle, Clock clock) {
        this.directory = directory;
        this.settle = settle;
        this.changes = Change.by(contracts::save, StayContract::getVersion).unlessUnderWay(StayContract::isUnsettled);
        this.clock = clock;
    }

    /**
     * Does the act once, or returns what it did before.
     *
     * @param what the act and the day on which it takes effect, with the reason somebody gave
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE when the contract has moved on since
     *     {@code expectedVersion}; IDEMPOTENCY_KEY_REUSED; and what the act refuses
     */
    StayContract change(
            ContractId id,
            long expectedVersion,
            Deed what,
            Receipt receipt,
            Actor actor,
            BiConsumer<StayContract, ContractEvent> act) {
        var event = new ContractEvent(what.act(), what.on(), actor.id(), clock.instant(), what.reason(), receipt);
        StayContract done = changes.once(
                () -> directory.get(id, actor.scope()),
                contract -> contract.replayed(receipt).map(before -> contract),
                expectedVersion,
                contract -> act.accept(contract, event));
        return done.isUnsettled() ? settle.settle(done.getId()) : done;
    }

    /** What is done, from which day on it holds, and why. */
    record Deed(ContractAct act, LocalDate on, @Nullable String reason) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
