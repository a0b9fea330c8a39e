package org.hatchery.incubation.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.space.Lease;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** Stay as it is stored, and what can be read from it; what can be done to it, {@link Stay} says. */
abstract sealed class StoredStay permits Stay {
    @Id
    final StayId id;

    @Version
    private @Nullable Long version;

    @Nullable String agreementNumber;

    final IncubateeId incubatee;
    String incubateeName;
    final CarrierId carrier;
    final String carrierName;
    final CarrierKind carrierKind;

    /** Where its carrier lies, or lay when it ended. */
    RegionCode region;

    Residence residence;
    StayState state;
    LocalDate enteredOn;

    @Nullable LocalDate incubatingFrom;

    @Nullable LocalDate limitOn;

    @Nullable LocalDate endedOn;

    List<Occupancy> occupancies;

    @Nullable Graduation graduation;

    @Nullable Exit exit;

    List<Exemption> exemptions;
    List<StayEvent> history;
    List<Extension> extensions = List.of();

    /** The incubatee while this is its active resident stay; absent otherwise, so that the unique index ignores it. */
    @Nullable IncubateeId residentKey;

    /** Incubatee and carrier while it goes on, with space or without; absent otherwise, as above. */
    @Nullable String activeKey;

    @Nullable Unsettled unsettled;

    /** Who agreed to the admission of one that was on the register; null for one that was new. */
    @Nullable Signature consent;

    /** Empty until the carrier has accepted the entry. */
    Set<String> visibleTo;

    final boolean sample;

    StoredStay(
            StayId id,
            @Nullable String agreementNumber,
            IncubateeId incubatee,
            String incubateeName,
            CarrierId carrier,
            String carrierName,
            CarrierKind carrierKind,
            RegionCode region,
            LocalDate enteredOn,
            @Nullable LocalDate incubatingFrom,
            @Nullable LocalDate limitOn,
            List<Exemption> exemptions,
            boolean sample) {
        this.id = id;
        this.agreementNumber = agreementNumber;
        this.incubatee = incubatee;
        this.incubateeName = incubateeName;
        this.carrier = carrier;
        this.carrierName = carrierName;
        this.carrierKind = carrierKind;
        this.region = region;
        this.enteredOn = enteredOn;
        this.incubatingFrom = incubatingFrom;
        this.limitOn = limitOn;
        this.exemptions = exemptions;
        this.sample = sample;
        this.residence = Residence.VIRTUAL;
        this.state = StayState.ACTIVE;
        this.occupancies = List.of();
        this.history = List.of();
        this.visibleTo = Set.of();
    }

    /** Whether its firm or team itself agreed to it, not somebody for it. */
    boolean isAgreedByItsParty() {
        return consent != null && consent.role() == Role.FIRM;
    }

    /** Whether it says what its firm or team is called now, as long as it goes on. */
    boolean isNamedLike(Incubatee party) {
        return state != StayState.ACTIVE
                || incubateeName.equals(party.getParticulars().name());
    }

    /** What it says now. */
    public StaySaid said() {
        return new StaySaid(
                state, agreementNumber, enteredOn, incubatingFrom, limitOn, endedOn, occupancies, graduation, exit);
    }

    /** Whether it ended because the firm or team never agreed to it. */
    public boolean isDisowned() {
        return exit != null && exit.reason() == ExitReason.NOT_AGREED;
    }

    Occupancies space() {
        return new Occupancies(occupancies);
    }

    Deeds<StayEvent> deeds() {
        return new Deeds<>(history);
    }

    /** By which the last request that changed the stay is known. */
    Optional<Receipt> lastReceipt() {
        return deeds().lastRequest();
    }

    /** Whether this is an entry that the carrier has yet to accept. */
    public boolean isEntering() {
        return unsettled != null && visibleTo.isEmpty();
    }

    public boolean isUnsettled() {
        return unsettled != null;
    }

    /** Whether just this request has not been followed yet. */
    boolean isUnsettledSince(Receipt request) {
        return unsettled != null && lastReceipt().filter(request::equals).isPresent();
    }

    /** Whether this request still counts, because it was not taken back. */
    boolean remembers(Receipt request) {
        return deeds().remember(request);
    }

    /** Whether it lasted beyond a day, or goes on. */
    public boolean lastedBeyond(LocalDate day) {
        return space().lastBeyond(day);
    }

    /** The same for units and workstations. */
    public boolean hadSpaceBeyond(LocalDate day) {
        return space().haveSpaceBeyond(day);
    }

    /** Whether nobody can have both: the same carrier twice, or space of its own in two, on one day. */
    boolean excludes(StoredStay other) {
        return carrier.equals(other.carrier) ? space().meet(other.space()) : space().meetWithSpace(other.space());
    }

    /** A stay that ended on its day of entry was called off. */
    public boolean neverBegan() {
        return enteredOn.equals(endedOn);
    }

    /** Leases the carrier must have for this stay. */
    public List<Lease> leases() {
        return space().leases(id);
    }

    /** What this request did before, if it is a replay. */
    public Optional<StayEvent> replayed(Receipt receipt) {
        return deeds().replayed(receipt);
    }

    /** Whether firm or team stays on that day. */
    public boolean covers(LocalDate day) {
        return state != StayState.VOIDED && !day.isBefore(enteredOn) && (endedOn == null || !day.isAfter(endedOn));
    }

    public StayId getId() {
        return id;
    }

    /** Counts the changes; 0 while the entry is being settled. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public @Nullable String getAgreementNumber() {
        return agreementNumber;
    }

    public IncubateeId getIncubatee() {
        return incubatee;
    }

    public String getIncubateeName() {
        return incubateeName;
    }

    public CarrierId getCarrier() {
        return carrier;
    }

    public String getCarrierName() {
        return carrierName;
    }

    public CarrierKind getCarrierKind() {
        return carrierKind;
    }

    /** Where its carrier lies, or lay when the stay ended. */
    public RegionCode getRegion() {
        return region;
    }

    public Residence getResidence() {
        return residence;
    }

    public StayState getState() {
        return state;
    }

    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    /** From this day it is a firm in incubation; null while it is a team. */
    public @Nullable LocalDate getIncubatingFrom() {
        return incubatingFrom;
    }

    public @Nullable LocalDate getLimitOn() {
        return limitOn;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public List<Occupancy> getOccupancies() {
        return occupancies;
    }

    public @Nullable Graduation getGraduation() {
        return graduation;
    }

    public @Nullable Exit getExit() {
        return exit;
    }

    public List<Exemption> getExemptions() {
        return exemptions;
    }

    /** This limit, or the later one to which it was extended. */
    public @Nullable LocalDate extended(@Nullable LocalDate limit) {
        return extensions.stream()
                .map(Extension::until)
                .reduce(limit, (one, other) -> one == null || other.isAfter(one) ? other : one);
    }

    public List<Extension> getExtensions() {
        return extensions;
    }

    public List<StayEvent> getHistory() {
        return history;
    }

    public @Nullable Signature getConsent() {
        return consent;
    }

    public boolean isSample() {
        return sample;
    }
}
