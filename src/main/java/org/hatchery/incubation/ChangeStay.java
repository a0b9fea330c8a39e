package org.hatchery.incubation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** How every act on an existing stay runs: replay, version, act, write, settle. */
@Component
class ChangeStay {
    private final Stays stays;
    private final StayDirectory directory;
    private final SettleStay settle;
    private final Clock clock;

    ChangeStay(Stays stays, StayDirectory directory, SettleStay settle, Clock clock) {
        this.stays = stays;
        this.directory = directory;
        this.settle = settle;
        this.clock = clock;
    }

    /**
     * Does the act once, or returns what it did before.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE when the stay has moved on since
     *     {@code expectedVersion}; IDEMPOTENCY_KEY_REUSED; and what the act refuses
     */
    Stay change(StayId id, long expectedVersion, Receipt receipt, Actor actor, Consumer<Stay> act) {
        try {
            return attempt(id, expectedVersion, receipt, actor, act);
        } catch (OptimisticLockingFailureException lost) {
            // to somebody else, or to the same request sent twice at once, which has its answer by now
            return attempt(id, expectedVersion, receipt, actor, act);
        }
    }

    private Stay attempt(StayId id, long expectedVersion, Receipt receipt, Actor actor, Consumer<Stay> act) {
        Stay stay = directory.get(id, actor.scope());
        if (stay.replayed(receipt).isPresent()) {
            return settle.replay(stay, receipt);
        }
        if (stay.isUnsettled() || stay.getVersion() != expectedVersion) {
            // somebody else's act is on its way to its end; the version moves when it gets there
            throw Rejection.stale();
        }
        act.accept(stay);
        return settle.settle(save(stay));
    }

    private Stay save(Stay stay) {
        try {
            return stays.save(stay);
        } catch (DuplicateKeyException resident) {
            throw EntryRules.alreadyResident("stay");
        }
    }

    StayEvent event(StayAct act, LocalDate on, Actor actor, Receipt receipt) {
        return new StayEvent(act, on, actor.id(), clock.instant(), receipt);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
