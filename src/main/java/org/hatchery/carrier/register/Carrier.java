package org.hatchery.carrier.register;

import static org.hatchery.shared.UserErrorCode.CARRIER_NOT_OPEN;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierAmendment;
import org.hatchery.carrier.profile.CarrierChange;
import org.hatchery.carrier.profile.CarrierChanges;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.CarrierSaid;
import org.hatchery.carrier.profile.CarrierTraits;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionCorrection;
import org.hatchery.carrier.recognition.Recognitions;
import org.hatchery.carrier.recognition.Withdrawal;
import org.hatchery.carrier.resource.CarrierResources;
import org.hatchery.carrier.space.Closing;
import org.hatchery.carrier.space.Lease;
import org.hatchery.carrier.space.Space;
import org.hatchery.carrier.space.SpaceCorrection;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.notice.Telling;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Counted;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** Incubation carrier (孵化载体): the document that keeps who runs it, its titles, and every promise about its space. */
@Counted
@Telling
@Document("carriers")
@NamedInterface(propagate = false)
public final class Carrier extends StoredCarrier {
    @SuppressWarnings("unused") // for Spring Data
    private Carrier(
            CarrierId id,
            CarrierProfile profile,
            @Nullable List<Seat> seats,
            List<Recognition> recognitions,
            @Nullable Space space,
            Set<String> visibleTo,
            Set<String> grams,
            boolean sample) {
        super(id, profile, seats, recognitions, space, visibleTo, grams, sample);
    }

    /** A carrier new on the register. */
    public static Carrier register(CarrierId id, CarrierProfile profile, boolean sample) {
        var carrier = new Carrier(
                id, profile, List.of(), List.of(), Space.EMPTY, profile.scopeKeys(id), profile.grams(), sample);
        carrier.nameKey = profile.nameKey();
        carrier.nameOrder = NameOrder.of(profile.name());
        return carrier;
    }

    /**
     * Records a title.
     *
     * @throws Rejection INVALID without a document number; WRONG_DATES when it would end before it begins or begin
     *     before the carrier opened; ALREADY_REGISTERED for a document number the carrier already has
     */
    public void recognise(Recognition title) {
        title.mustFollow(profile.openedOn());
        recognitions = titles().and(title).all();
    }

    /** Whether the same decision was recorded, be it that it was put right or taken back since. */
    boolean wasToldOf(Recognition title) {
        return Stream.concat(
                        recognitions.stream(), recognitionCorrections.stream().map(RecognitionCorrection::before))
                .anyMatch(title::isOfTheSameDecision);
    }

    /** Records that a title was withdrawn; declined as {@link Recognitions#without} says. */
    public void withdraw(int number, Withdrawal how) {
        entitle(titles -> titles.without(number, how));
    }

    /** Changes what is recorded of titles; declined as {@link Recognitions} says. */
    void entitle(UnaryOperator<Recognitions> change) {
        recognitions = change.apply(titles()).all();
    }

    /**
     * Closes the carrier.
     *
     * @throws Rejection INVALID without a reason; WRONG_STATE when it is closed or somebody stays in it; WRONG_DATES
     *     before it opened, before the last one left or after today
     */
    public void close(LocalDate on, String because, LocalDate today) {
        Closing closing = Closing.of(on, because);
        mustBeOpen();
        closing.check(profile.openedOn(), space, today);
        closedOn = on;
        closedBecause = because;
    }

    /**
     * Changes what the carrier says of itself.
     *
     * @throws Rejection WRONG_STATE when it is closed, or what {@link CarrierProfile#checked} refuses
     */
    public void describe(CarrierProfile changed, Signature by, LocalDate today) {
        mustBeOpen();
        CarrierSaid before = CarrierSaid.of(profile);
        CarrierSaid after = CarrierSaid.of(changed.checked());
        if (!before.equals(after)) {
            LocalDate since = today.isBefore(profile.openedOn()) ? profile.openedOn() : today;
            changes = changed()
                    .and(new CarrierChange(since, before, after, null, null, by, null), profile.openedOn(), since)
                    .all();
        }
        say(changed);
    }

    /**
     * Takes over what is right about its registration from a day on; what was said before stays known.
     *
     * @throws Rejection what {@link CarrierChanges#and} and {@link CarrierProfile#checked} refuse
     */
    void amend(CarrierAmendment right, Signature by, Receipt receipt, LocalDate today) {
        CarrierProfile changed = right.of(profile).checked();
        CarrierSaid before = CarrierSaid.of(profile);
        CarrierSaid after = CarrierSaid.of(changed);
        changes = changed()
                .and(
                        new CarrierChange(
                                right.since(), before, after, right.documentNumber(), right.reason(), by, receipt),
                        profile.openedOn(),
                        today)
                .all();
        if (before.kind() != after.kind()) {
            unsettled = by.at();
        }
        say(changed);
    }

    private void say(CarrierProfile changed) {
        if (!changed.nameKey().equals(profile.nameKey())) {
            nameKey = changed.nameKey();
        }
        profile = changed;
        grams = profile.grams(changed());
        nameOrder = NameOrder.of(profile.name());
        if (!seats.isEmpty()) {
            seats = places().at(profile.address()).all();
        }
    }

    /** Says what is right in place of a title, takes it back, or lets it stand again; what was said stays known. */
    void correct(RecognitionCorrection correction, UnaryOperator<Recognitions> change) {
        entitle(change);
        recognitions.forEach(title -> title.mustFollow(profile.openedOn()));
        recognitionCorrections =
                new Deeds<>(recognitionCorrections).and(correction).all();
    }

    /** Says what is right in place of a unit, or takes it back; stays that had it follow. */
    void correct(SpaceCorrection correction, UnaryOperator<Space> change) {
        use(change);
        spaceCorrections = new Deeds<>(spaceCorrections).and(correction).all();
        unsettled = correction.by().at();
    }

    /**
     * Moves to another division; bureaus there see it from now on, those of the former one no longer.
     *
     * @param to a place; its address is asked for
     * @throws Rejection WRONG_STATE when it is closed; INVALID without an address or for the division it lies in;
     *     WRONG_DATES unless the day lies after the last move, after it opened and not after today
     */
    public void relocate(Seat to, LocalDate today, Instant now) {
        mustBeOpen();
        seats = places().movedTo(to, today).all();
        profile = profile.seatedAt(to);
        nameKey = profile.nameKey();
        visibleTo = profile.scopeKeys(id);
        ownedElsewhere = getTraits().isOwnedElsewhere(profile.region());
        unsettled = now;
    }

    /** Says what sort of carrier it is; declined with WRONG_STATE when it is closed. */
    public void characterise(CarrierTraits said) {
        mustBeOpen();
        traits = said;
        ownedElsewhere = said.isOwnedElsewhere(profile.region());
    }

    /** Changes what is recorded of its people, of its fund and of what that invested in. */
    public void equip(UnaryOperator<CarrierResources> change) {
        resources = change.apply(getResources());
    }

    /** Changes units or workstations; declined as {@link Space} says, or with WRONG_STATE when it is closed. */
    public void arrange(UnaryOperator<Space> change) {
        mustBeOpen();
        use(change);
    }

    /**
     * Makes the leases of one stay what its record says; a release is never declined.
     *
     * @throws Rejection CARRIER_NOT_OPEN for an entry after it was closed, or what {@link Space#settle} refuses
     */
    public void settle(String stay, List<Lease> leases) {
        use(before -> before.settle(stay, leases));
        if (closedOn != null && space.isInUse()) {
            throw new Rejection(CARRIER_NOT_OPEN, "enteredOn", Words.say("carrier.carrier-open-day"));
        }
    }

    /** The same for many stays in their order; those that are declined are named, and have what they had. */
    Set<String> settle(Map<String, List<Lease>> wanted) {
        Set<String> declined = new HashSet<>();
        use(before -> {
            Space after = before;
            for (Map.Entry<String, List<Lease>> one : wanted.entrySet()) {
                Space now = after;
                after = settled(now, one.getKey(), one.getValue()).orElseGet(() -> {
                    declined.add(one.getKey());
                    return now;
                });
            }
            return after;
        });
        return declined;
    }

    private Optional<Space> settled(Space before, String stay, List<Lease> leases) {
        try {
            Space after = before.settle(stay, leases);
            return Optional.of(after).filter(space -> closedOn == null || !space.isInUse());
        } catch (Rejection declined) {
            return Optional.empty();
        }
    }

    private void use(UnaryOperator<Space> change) {
        space = change.apply(space);
        letShare = space.letShare();
    }

    private void mustBeOpen() {
        if (closedOn != null) {
            throw new Rejection(WRONG_STATE, "carrier", Words.say("carrier.carrier-closed"));
        }
    }
}
