package org.hatchery.carrier.register;

import java.time.Clock;
import java.time.LocalDate;
import org.hatchery.carrier.profile.CarrierAmendment;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case: record that operator, kind, name or address of a carrier are others from a day on. */
@Service
@NamedInterface(propagate = false)
public class AmendCarrier {
    private final CarrierDirectory directory;
    private final SettleSeats settle;
    private final Change<Carrier> changes;
    private final Clock clock;

    AmendCarrier(Carriers carriers, CarrierDirectory directory, SettleSeats settle, Clock clock) {
        this.directory = directory;
        this.settle = settle;
        this.changes = Change.by(carriers::save, Carrier::getVersion)
                .unlessTaken(carrier -> RegisterCarrier.nameTaken(carrier, carriers, "name"));
        this.clock = clock;
    }

    /**
     * Amends once, or returns what the same request amended before; stays that go on have followed when this returns, or
     * follow within a minute.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE; ALREADY_REGISTERED for the name of another carrier of
     *     the county; IDEMPOTENCY_KEY_REUSED; what {@link Carrier#amend} refuses
     */
    public Carrier amend(CarrierId id, long expectedVersion, CarrierAmendment right, Receipt receipt, Actor actor) {
        Carrier amended = changes.once(
                () -> directory.get(id, actor.scope()),
                carrier -> new Deeds<>(carrier.getChanges()).replayed(receipt).map(done -> carrier),
                expectedVersion,
                carrier -> {
                    settle.finishEarlier(carrier);
                    carrier.amend(right, Signature.of(actor, clock.instant()), receipt, LocalDate.now(clock));
                });
        settle.finishEarlier(amended);
        return amended;
    }
}
