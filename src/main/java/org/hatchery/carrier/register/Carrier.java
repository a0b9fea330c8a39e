package org.hatchery.carrier.register;

import static org.hatchery.shared.UserErrorCode.CARRIER_NOT_OPEN;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.carrier.profile.Seats;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.recognition.Recognitions;
import org.hatchery.carrier.recognition.Withdrawal;
import org.hatchery.carrier.space.Closing;
import org.hatchery.carrier.space.Lease;
import org.hatchery.carrier.space.Space;
import org.hatchery.notice.Telling;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Span;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Counted;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** Incubation carrier (孵化载体): the document that keeps who runs it, its titles, and every promise about its space. */
@Counted
@Telling
@Document("carriers")
@NamedInterface(propagate = false)
public class Carrier {
    @Id
    private final CarrierId id;

    @Version
    private @Nullable Long version;

    private CarrierProfile profile;

    /** What its name is compared by in its county; absent where two carriers had names alike before that was checked. */
    private @Nullable String nameKey;

    /** In order of time, the last one as the profile says it; empty while it never moved. */
    private List<Seat> seats;

    private @Nullable LocalDate closedOn;
    private @Nullable String closedBecause;
    private List<Recognition> recognitions;
    private Space space;
    private Set<String> visibleTo;
    /** Where its name stands among names; what was stored before there was an order has none until it is worked out. */
    private @Nullable String nameOrder;

    private Set<String> grams;
    private double letShare;

    /** When it moved last, until everybody who has to follow must have heard of it. */
    private @Nullable Instant unsettled;

    private final boolean sample;

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
        this.id = id;
        this.profile = profile;
        this.seats = seats == null ? List.of() : seats;
        this.recognitions = recognitions;
        this.space = space == null ? Space.EMPTY : space;
        this.visibleTo = visibleTo;
        this.grams = grams;
        this.sample = sample;
    }

    /** A carrier new on the register. */
    public static Carrier register(CarrierId id, CarrierProfile profile, boolean sample) {
        var carrier = new Carrier(
                id, profile, List.of(), List.of(), Space.EMPTY, profile.scopeKeys(id), profile.grams(), sample);
        carrier.nameKey = profile.nameKey();
        carrier.nameOrder = NameOrder.of(profile.name());
        return carrier;
    }

    /** Where its name stands among names. */
    String nameOrder() {
        return nameOrder == null ? NameOrder.of(profile.name()) : nameOrder;
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

    /** Records that a title was withdrawn; declined as {@link Recognitions#without} says. */
    public void withdraw(int number, Withdrawal how) {
        entitle(titles -> titles.without(number, how));
    }

    /** Changes what is recorded of titles; declined as {@link Recognitions} says. */
    void entitle(UnaryOperator<Recognitions> change) {
        recognitions = change.apply(titles()).all();
    }

    private Recognitions titles() {
        return new Recognitions(recognitions);
    }

    /** Whether some stay in it goes on or is about to begin. */
    public boolean isInUse() {
        return space.isInUse();
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
    public void describe(CarrierProfile changed) {
        mustBeOpen();
        if (!changed.nameKey().equals(profile.nameKey())) {
            nameKey = changed.nameKey();
        }
        profile = changed.checked();
        grams = profile.grams();
        nameOrder = NameOrder.of(profile.name());
        if (!seats.isEmpty()) {
            seats = places().at(profile.address()).all();
        }
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
        unsettled = now;
    }

    private Seats places() {
        return new Seats(getSeats());
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

    private void use(UnaryOperator<Space> change) {
        space = change.apply(space);
        letShare = space.letShare();
    }

    private void mustBeOpen() {
        if (closedOn != null) {
            throw new Rejection(WRONG_STATE, "carrier", Words.say("carrier.carrier-closed"));
        }
    }

    Optional<Recognition> recognition(int number) {
        return titles().find(number);
    }

    public boolean isOpenOn(LocalDate day) {
        return Span.covers(profile.openedOn(), closedOn, day);
    }

    /** Highest level in force on a day. */
    public Optional<RecognitionLevel> levelOn(LocalDate day) {
        return titles().levelOn(day);
    }

    public CarrierId getId() {
        return id;
    }

    /** Counts the changes; 0 for a carrier that was just registered. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public CarrierProfile getProfile() {
        return profile;
    }

    /** Where it lies now. */
    public RegionCode getRegion() {
        return profile.region();
    }

    /** Where it lay and lies, in order of time; each follows the one before without a gap. */
    public List<Seat> getSeats() {
        return seats.isEmpty() ? List.of(Seat.first(profile)) : seats;
    }

    /** Where it lay on a day; before it opened, where it opened. */
    public RegionCode regionOn(LocalDate day) {
        return places().since(day).get(0).region();
    }

    /** Keys of all who see what it did on a day: its managers, and the bureaus above it then and since. */
    public Set<String> visibleToSince(LocalDate day) {
        Set<String> keys = new HashSet<>(visibleTo);
        places().since(day).forEach(seat -> keys.addAll(seat.region().visibleTo()));
        return keys;
    }

    /** When it moved last, while not everybody who has to follow must have heard of it; null otherwise. */
    public @Nullable Instant getUnsettled() {
        return unsettled;
    }

    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }

    public @Nullable String getClosedBecause() {
        return closedBecause;
    }

    public List<Recognition> getRecognitions() {
        return recognitions;
    }

    public Space getSpace() {
        return space;
    }

    public double getLetShare() {
        return letShare;
    }

    public Set<String> getVisibleTo() {
        return visibleTo;
    }

    public boolean isSample() {
        return sample;
    }
}
