package org.hatchery.carrier.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.CarrierTraits;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.Withdrawal;
import org.hatchery.carrier.space.Capacity;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Contest;
import org.hatchery.identity.ContestAnswer;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.hatchery.shared.mongo.Retries;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Use cases: every change of one carrier by somebody who read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when the carrier has moved on since
 * {@code expectedVersion}, and what the aggregate refuses.
 */
@Service
@NamedInterface(propagate = false)
public class ChangeCarrier {
    private final Carriers carriers;
    private final CarrierDirectory directory;
    private final Change<Carrier> changes;
    private final Clock clock;

    ChangeCarrier(Carriers carriers, CarrierDirectory directory, Clock clock) {
        this.carriers = carriers;
        this.directory = directory;
        this.changes = Change.by(carriers::save, Carrier::getVersion)
                .unlessTaken(carrier -> RegisterCarrier.nameTaken(carrier, carriers, "name"));
        this.clock = clock;
    }

    /** Records a title; also declined with NOT_RESPONSIBLE for a level above the actor's own. */
    public Carrier recognise(CarrierId id, long expectedVersion, Recognition title, Actor actor) {
        return change(id, expectedVersion, actor, carrier -> {
            Competence.check(title.level(), carrier, actor);
            carrier.recognise(title.recorded(signature(actor)));
        });
    }

    /**
     * Records a title that was decided on with competence, once, however often it is told.
     *
     * @param title with the signature of whoever decided
     * @throws Rejection NOT_FOUND; ALREADY_REGISTERED for a title of its level and class that does not end before; what the
     *     aggregate refuses; STALE
     */
    public Carrier recogniseDecided(CarrierId id, Recognition title) {
        return Retries.whenLost(id, () -> {
            Carrier carrier = carriers.findById(id).orElseThrow(() -> Rejection.notFound("carrier"));
            if (carrier.wasToldOf(title)) {
                return carrier;
            }
            carrier.titles().mustLeaveRoomFor(title);
            carrier.recognise(title);
            return carriers.save(carrier);
        });
    }

    /** Takes a title back, whoever recorded it; also declined with NOT_RESPONSIBLE for a level above the actor's own. */
    public Carrier withdrawRecognition(CarrierId id, long expectedVersion, int number, Withdrawal how, Actor actor) {
        return change(id, expectedVersion, actor, carrier -> {
            carrier.recognition(number).ifPresent(title -> Competence.check(title.level(), carrier, actor));
            carrier.withdraw(number, how.recorded(signature(actor)));
        });
    }

    /** Holds a title to be wrong; open to every bureau of the carrier's place, whatever the level of the title. */
    public Carrier contestRecognition(CarrierId id, long expectedVersion, int number, String reason, Actor actor) {
        return change(
                id,
                expectedVersion,
                actor,
                carrier -> carrier.entitle(titles ->
                        titles.contested(number, Contest.by(signature(actor), reason), LocalDate.now(clock))));
    }

    /** Lets a contested title stand; also declined with NOT_RESPONSIBLE for a level above the actor's own. */
    public Carrier upholdRecognition(CarrierId id, long expectedVersion, int number, String reason, Actor actor) {
        return change(id, expectedVersion, actor, carrier -> {
            carrier.recognition(number).ifPresent(title -> Competence.check(title.level(), carrier, actor));
            var answer = new ContestAnswer(signature(actor), reason);
            carrier.entitle(titles -> titles.upheld(number, answer, LocalDate.now(clock)));
        });
    }

    private Signature signature(Actor actor) {
        return Signature.of(actor, clock.instant());
    }

    public Carrier close(CarrierId id, long expectedVersion, LocalDate on, String because, Actor actor) {
        return change(id, expectedVersion, actor, carrier -> carrier.close(on, because, LocalDate.now(clock)));
    }

    public Carrier update(CarrierId id, long expectedVersion, UnaryOperator<CarrierProfile> update, Actor actor) {
        return change(
                id,
                expectedVersion,
                actor,
                carrier ->
                        carrier.describe(update.apply(carrier.getProfile()), signature(actor), LocalDate.now(clock)));
    }

    /** Says what sort of carrier it is. */
    public Carrier characterise(CarrierId id, long expectedVersion, CarrierTraits traits, Actor actor) {
        return change(id, expectedVersion, actor, carrier -> carrier.characterise(traits));
    }

    /** Adds a unit or changes its floor or area; also declined with WRONG_DATES before the carrier opens. */
    public Carrier putUnit(CarrierId id, long expectedVersion, SpaceUnit unit, Actor actor) {
        return change(id, expectedVersion, actor, carrier -> put(unit.recorded(signature(actor)), carrier));
    }

    /** Says, without any effect, what {@link #putUnit} would decline now. */
    public void checkUnit(CarrierId id, SpaceUnit unit, Actor actor, Faults faults) {
        faults.in(() -> put(unit, directory.get(id, actor.scope())));
    }

    private static void put(SpaceUnit unit, Carrier carrier) {
        mustBeOpenFrom(unit.from(), carrier);
        carrier.arrange(space -> space.put(unit));
    }

    public Carrier withdrawUnit(CarrierId id, long expectedVersion, String code, LocalDate on, Actor actor) {
        return change(id, expectedVersion, actor, carrier -> carrier.arrange(space -> space.withdraw(code, on)));
    }

    /** Sets the number of workstations; also declined with WRONG_DATES before the carrier opens. */
    public Carrier setWorkstations(CarrierId id, long expectedVersion, Capacity capacity, Actor actor) {
        return change(id, expectedVersion, actor, carrier -> {
            mustBeOpenFrom(capacity.from(), carrier);
            carrier.arrange(space -> space.withWorkstations(capacity.workstations(), capacity.from()));
        });
    }

    static void mustBeOpenFrom(LocalDate day, Carrier carrier) {
        if (day.isBefore(carrier.getProfile().openedOn())) {
            throw new Rejection(UserErrorCode.WRONG_DATES, "from", Words.say("carrier.day-lies-before-carrier"));
        }
    }

    private Carrier change(CarrierId id, long expectedVersion, Actor actor, Consumer<Carrier> change) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, change);
    }
}
