package org.hatchery.carrier.register;

import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.space.Space;
import org.hatchery.carrier.space.SpaceCorrection;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.identity.Actor;
import org.hatchery.identity.CorrectionRights;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case: correct a space unit that was recorded wrongly, or take it back. */
@Service
@NamedInterface(propagate = false)
public class CorrectSpaceUnit {
    private final CarrierDirectory directory;
    private final SettleSeats settle;
    private final CorrectionRights rights;
    private final Change<Carrier> changes;
    private final Clock clock;

    CorrectSpaceUnit(
            Carriers carriers, CarrierDirectory directory, SettleSeats settle, CorrectionRights rights, Clock clock) {
        this.directory = directory;
        this.settle = settle;
        this.rights = rights;
        this.changes = Change.by(carriers::save, Carrier::getVersion);
        this.clock = clock;
    }

    /** Which unit of which carrier is corrected, and why. */
    @NamedInterface(propagate = false)
    public record Request(CarrierId carrier, long expectedVersion, String code, String reason) {}

    /**
     * Says once what is right about a unit; stays that had it have followed when this returns, or follow within a minute.
     *
     * @param right reads what was recorded
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE; TOO_LATE when only a bureau may still correct it;
     *     WRONG_DATES before the carrier opens; IDEMPOTENCY_KEY_REUSED; what {@link Space#amended} refuses
     */
    public Carrier amend(Request request, UnaryOperator<SpaceUnit> right, Receipt receipt, Actor actor) {
        return correct(request, false, receipt, actor, (carrier, wrong, by) -> {
            SpaceUnit unit = right.apply(wrong).recorded(by);
            ChangeCarrier.mustBeOpenFrom(unit.from(), carrier);
            return space -> space.amended(unit);
        });
    }

    /** Takes once back what never was; declined likewise, and as {@link Space#voided} says. */
    public Carrier takeBack(Request request, Receipt receipt, Actor actor) {
        return correct(request, true, receipt, actor, (carrier, wrong, by) -> space -> space.voided(request.code()));
    }

    private Carrier correct(Request request, boolean voided, Receipt receipt, Actor actor, Correction what) {
        Carrier corrected = changes.once(
                () -> directory.get(request.carrier(), actor.scope()),
                carrier -> new Deeds<>(carrier.getSpaceCorrections())
                        .replayed(receipt)
                        .map(done -> carrier),
                request.expectedVersion(),
                carrier -> {
                    SpaceUnit wrong = carrier.getSpace().known(request.code());
                    Signature recorded = wrong.recordedBy();
                    rights.check(actor, recorded == null ? Instant.EPOCH : recorded.at(), "code");
                    var by = Signature.of(actor, clock.instant());
                    settle.finishEarlier(carrier);
                    carrier.correct(
                            new SpaceCorrection(wrong, voided, request.reason().strip(), by, receipt),
                            what.of(carrier, wrong, by));
                });
        settle.finishEarlier(corrected);
        return corrected;
    }

    /** What is done to the space. */
    private interface Correction {
        UnaryOperator<Space> of(Carrier carrier, SpaceUnit wrong, Signature by);
    }
}
