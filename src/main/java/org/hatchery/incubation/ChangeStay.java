package org.hatchery.incubation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.springframework.stereotype.Component;

/** How every act on an existing stay runs: replay, version, act, write, settle. */
@Component
class ChangeStay {
    private final StayDirectory directory;
    private final SettleStay settle;
    private final Change<Stay> changes;
    private final Clock clock;

    ChangeStay(Stays stays, StayDirectory directory, SettleStay settle, Clock clock) {
        this.directory = directory;
        this.settle = settle;
        this.changes = Change.by(stays::save, Stay::getVersion)
                .unlessUnderWay(Stay::isUnsettled)
                .unlessTaken(stay -> EntryRules.alreadyResident("stay"));
        this.clock = clock;
    }

    /**
     * Does the act once, or returns what it did before.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE when the stay has moved on since
     *     {@code expectedVersion}; IDEMPOTENCY_KEY_REUSED; and what the act refuses
     */
    Stay change(StayId id, long expectedVersion, Receipt receipt, Actor actor, Consumer<Stay> act) {
        Stay done = changes.once(
                () -> directory.get(id, actor.scope()),
                stay -> stay.replayed(receipt).map(event -> stay),
                expectedVersion,
                act);
        return settle.replay(done, receipt);
    }

    StayEvent event(StayAct act, LocalDate on, Actor actor, Receipt receipt) {
        return new StayEvent(act, on, actor.id(), clock.instant(), receipt);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
