package org.hatchery.carrier.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierChange;
import org.hatchery.carrier.profile.CarrierChanges;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.profile.CarrierTraits;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.carrier.profile.Seats;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionCorrection;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.recognition.Recognitions;
import org.hatchery.carrier.resource.CarrierResources;
import org.hatchery.carrier.space.Space;
import org.hatchery.carrier.space.SpaceCorrection;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.modulith.NamedInterface;

/** Carrier as it is stored, and what can be read from it; what can be done to it, {@link Carrier} says. */
@NamedInterface(propagate = false)
public abstract sealed class StoredCarrier permits Carrier {
    @Id
    final CarrierId id;

    @Version
    private @Nullable Long version;

    CarrierProfile profile;

    /** What its name is compared by in its county; absent where two carriers had names alike before that was checked. */
    @Nullable String nameKey;

    /** In order of time, the last one as the profile says it; empty while it never moved. */
    List<Seat> seats;

    /** What was changed of its registration, in the order in which it was recorded. */
    List<CarrierChange> changes = List.of();

    /** What was said wrongly of its titles, and of its units. */
    List<RecognitionCorrection> recognitionCorrections = List.of();

    List<SpaceCorrection> spaceCorrections = List.of();

    @Nullable CarrierTraits traits;

    @Nullable CarrierResources resources;

    /** Whether its owner is at home in another province; kept for whoever looks for them. */
    boolean ownedElsewhere;

    @Nullable LocalDate closedOn;

    @Nullable String closedBecause;

    List<Recognition> recognitions;
    Space space;
    Set<String> visibleTo;
    /** Where its name stands among names; what was stored before there was an order has none until it is worked out. */
    @Nullable String nameOrder;

    Set<String> grams;
    double letShare;

    /** When it moved last, until everybody who has to follow must have heard of it. */
    @Nullable Instant unsettled;

    final boolean sample;

    StoredCarrier(
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

    /** Where its name stands among names. */
    String nameOrder() {
        return nameOrder == null ? NameOrder.of(profile.name()) : nameOrder;
    }

    /** Whether some stay in it goes on or is about to begin. */
    public boolean isInUse() {
        return space.isInUse();
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

    Recognitions titles() {
        return new Recognitions(recognitions);
    }

    Seats places() {
        return new Seats(getSeats());
    }

    CarrierChanges changed() {
        return new CarrierChanges(changes);
    }

    /** As what it was on the register on a day. */
    public CarrierKind kindOn(LocalDate day) {
        return changed().kindOn(day, profile.kind());
    }

    /** Days since it opened from which it may have been of another kind, in order of time. */
    public List<LocalDate> kindTurns() {
        return changed()
                .turns()
                .filter(profile.openedOn()::isBefore)
                .distinct()
                .sorted()
                .toList();
    }

    /** First day as what it is on the register now. */
    LocalDate kindSince() {
        return changed().kindSince().orElse(profile.openedOn());
    }

    public CarrierTraits getTraits() {
        return traits == null ? CarrierTraits.UNSAID : traits;
    }

    public CarrierResources getResources() {
        return resources == null ? CarrierResources.NONE : resources;
    }

    public List<CarrierChange> getChanges() {
        return changes;
    }

    public List<RecognitionCorrection> getRecognitionCorrections() {
        return recognitionCorrections;
    }

    public List<SpaceCorrection> getSpaceCorrections() {
        return spaceCorrections;
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
