package org.hatchery.carrier.register;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionCorrection;
import org.hatchery.carrier.recognition.Recognitions;
import org.hatchery.identity.Actor;
import org.hatchery.identity.CorrectionRights;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.Change;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case: correct a title that was recorded wrongly, take it back, or take back its withdrawal. */
@Service
@NamedInterface(propagate = false)
public class CorrectRecognition {
    private final CarrierDirectory directory;
    private final CorrectionRights rights;
    private final Change<Carrier> changes;
    private final Clock clock;

    CorrectRecognition(Carriers carriers, CarrierDirectory directory, CorrectionRights rights, Clock clock) {
        this.directory = directory;
        this.rights = rights;
        this.changes = Change.by(carriers::save, Carrier::getVersion);
        this.clock = clock;
    }

    /** Which title of which carrier is corrected, and why. */
    @NamedInterface(propagate = false)
    public record Request(CarrierId carrier, long expectedVersion, int number, String reason) {}

    /**
     * Says once what is right in place of a title.
     *
     * @throws Rejection NOT_FOUND outside the actor's scope; STALE; NOT_RESPONSIBLE for a level above the actor's own;
     *     TOO_LATE for one of the actor's own level when only the level above may still correct it;
     *     IDEMPOTENCY_KEY_REUSED; what {@link Recognitions#amended} refuses
     */
    public Carrier amend(Request request, Recognition right, Receipt receipt, Actor actor) {
        return correct(request, false, receipt, actor, (carrier, by) -> {
            Competence.check(right.level(), carrier, actor);
            return titles -> titles.amended(request.number(), right.recorded(by));
        });
    }

    /** Takes once back what never was; declined likewise. */
    public Carrier takeBack(Request request, Receipt receipt, Actor actor) {
        return correct(request, true, receipt, actor, (carrier, by) -> titles -> titles.voided(request.number()));
    }

    /** Lets one stand again that was withdrawn by mistake; declined likewise. */
    public Carrier reinstate(Request request, Receipt receipt, Actor actor) {
        return correct(request, false, receipt, actor, (carrier, by) -> titles -> titles.reinstated(request.number()));
    }

    private Carrier correct(Request request, boolean voided, Receipt receipt, Actor actor, Correction what) {
        return changes.once(
                () -> directory.get(request.carrier(), actor.scope()),
                carrier -> new Deeds<>(carrier.getRecognitionCorrections())
                        .replayed(receipt)
                        .map(done -> carrier),
                request.expectedVersion(),
                carrier -> {
                    Recognition wrong = carrier.titles().known(request.number());
                    Competence.checkCorrection(wrong, carrier, actor, rights);
                    var by = Signature.of(actor, clock.instant());
                    carrier.correct(
                            new RecognitionCorrection(
                                    wrong, voided, request.reason().strip(), by, receipt),
                            what.of(carrier, by));
                });
    }

    /** What is done to the titles. */
    private interface Correction {
        UnaryOperator<Recognitions> of(Carrier carrier, Signature by);
    }
}
