package org.hatchery.carrier.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.recognition.Recognitions;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleStep;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Use cases: renew a title of a carrier, warn of it, or take the warning back.
 *
 * <p>All of them throw {@link org.hatchery.shared.Rejection} NOT_FOUND outside the actor's scope, STALE, NOT_RESPONSIBLE for
 * a level above the actor's own, and what {@link Recognitions} refuses.
 */
@Service
@NamedInterface(propagate = false)
public class StepRecognition {
    private final CarrierDirectory directory;
    private final Change<Carrier> changes;
    private final Clock clock;

    StepRecognition(Carriers carriers, CarrierDirectory directory, Clock clock) {
        this.directory = directory;
        this.changes = Change.by(carriers::save, Carrier::getVersion);
        this.clock = clock;
    }

    /** Which title of which carrier, and what is said of the step. */
    @NamedInterface(propagate = false)
    public record Request(
            CarrierId carrier,
            long expectedVersion,
            int number,
            LocalDate on,
            @Nullable String documentNumber,
            @Nullable String reason) {}

    public Carrier renew(Request request, @Nullable LocalDate until, Actor actor) {
        TitleEvent how = event(TitleStep.RENEW, request, actor);
        return step(request, actor, titles -> titles.renewed(request.number(), until, how));
    }

    public Carrier warn(Request request, Actor actor) {
        TitleEvent how = event(TitleStep.WARN, request, actor);
        return step(request, actor, titles -> titles.stepped(request.number(), how));
    }

    /** Takes a warning back. */
    public Carrier clear(Request request, Actor actor) {
        TitleEvent how = event(TitleStep.CLEAR, request, actor);
        return step(request, actor, titles -> titles.stepped(request.number(), how));
    }

    private Carrier step(Request request, Actor actor, UnaryOperator<Recognitions> act) {
        return changes.change(
                directory.get(request.carrier(), actor.scope()), request.expectedVersion(), (Carrier carrier) -> {
                    carrier.recognition(request.number())
                            .ifPresent(title -> Competence.check(title.level(), carrier, actor));
                    carrier.entitle(act);
                });
    }

    private TitleEvent event(TitleStep step, Request request, Actor actor) {
        return new TitleEvent(
                step, request.on(), request.documentNumber(), request.reason(), Signature.of(actor, clock.instant()));
    }
}
