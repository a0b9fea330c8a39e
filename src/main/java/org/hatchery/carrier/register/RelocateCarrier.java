package org.hatchery.carrier.register;

import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;

import java.time.Clock;
import java.time.LocalDate;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case: a carrier moves to another division, or its division is succeeded by another. */
@Service
@NamedInterface(propagate = false)
public class RelocateCarrier {
    private final CarrierDirectory directory;
    private final SettleSeats settle;
    private final Change<Carrier> changes;
    private final Clock clock;

    RelocateCarrier(Carriers carriers, CarrierDirectory directory, SettleSeats settle, Clock clock) {
        this.directory = directory;
        this.settle = settle;
        this.changes = Change.by(carriers::save, Carrier::getVersion)
                .unlessTaken(carrier -> RegisterCarrier.nameTaken(carrier, carriers, "region"));
        this.clock = clock;
    }

    /**
     * Moves the carrier; what it keeps elsewhere has followed when this returns, or follows within a minute.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE when the carrier has moved on since
     *     {@code expectedVersion}; NOT_RESPONSIBLE unless the actor's region covers both places; ALREADY_REGISTERED when a carrier there has this name; and what {@link Carrier#relocate} refuses
     */
    public Carrier relocate(CarrierId id, long expectedVersion, Seat to, Actor actor) {
        Carrier moved = changes.change(directory.get(id, actor.scope()), expectedVersion, carrier -> {
            mustCover(carrier.getRegion(), actor);
            mustCover(to.region(), actor);
            settle.finishEarlier(carrier);
            carrier.relocate(to, LocalDate.now(clock), clock.instant());
        });
        settle.tell(moved);
        return moved;
    }

    private static void mustCover(RegionCode region, Actor actor) {
        if (!actor.scope().includes(region.visibleTo())) {
            throw new Rejection(NOT_RESPONSIBLE, "region", Words.say("carrier.move-out-region-recorded"));
        }
    }
}
