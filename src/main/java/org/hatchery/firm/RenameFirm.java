package org.hatchery.firm;

import java.time.Clock;
import java.time.LocalDate;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Use case: record that a firm has another registered name; its credit code and its history stay. */
@Service
public class RenameFirm {
    private final Incubatees incubatees;
    private final IncubateeDirectory directory;
    private final Change<Incubatee> changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RenameFirm(Incubatees incubatees, IncubateeDirectory directory, ApplicationEventPublisher events, Clock clock) {
        this.incubatees = incubatees;
        this.directory = directory;
        this.changes = Change.by(incubatees::save, Incubatee::getVersion);
        this.events = events;
        this.clock = clock;
    }

    /**
     * Renames once, or returns what the same request renamed before.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE when it has moved on since {@code expectedVersion};
     *     NOT_RESPONSIBLE for whoever has no relation to it any more; IDEMPOTENCY_KEY_REUSED; what the firm refuses
     */
    public Incubatee rename(IncubateeId id, long expectedVersion, Renaming next, Receipt receipt, Actor actor) {
        Incubatee renamed = changes.once(
                () -> directory.get(id, actor.scope(), "firm"),
                firm -> firm.formerly().replayed(receipt).map(done -> firm),
                expectedVersion,
                firm -> {
                    Renaming.mustBeOpenTo(actor, firm);
                    firm.rename(next, Signature.of(actor, clock.instant()), receipt, LocalDate.now(clock));
                });
        if (!renamed.isUnsettledSince(receipt)) {
            return renamed;
        }
        events.publishEvent(new FirmRenamed(id));
        return incubatees.findById(id).orElse(renamed);
    }
}
