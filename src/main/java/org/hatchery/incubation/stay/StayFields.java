package org.hatchery.incubation.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Signature;
import org.hatchery.incubation.followup.GraduateYear;
import org.hatchery.incubation.followup.GraduateYearCorrection;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** What is stored of a stay; what follows from it, {@link StoredStay} says. */
abstract sealed class StayFields permits StoredStay {
    @Id
    final StayId id;

    @Version
    private @Nullable Long version;

    @Nullable String agreementNumber;

    final IncubateeId incubatee;
    String incubateeName;
    final CarrierId carrier;
    final String carrierName;
    CarrierKind carrierKind;

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

    /** What became of its firm after it graduated, and what was recorded wrongly of that. */
    List<GraduateYear> graduateYears = List.of();

    List<GraduateYearCorrection> graduateYearCorrections = List.of();

    /** In what it says something else than what it rested on; absent while in nothing, so that few stand in the index. */
    @Nullable List<StayDisagreement> disagreements;

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

    StayFields(
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

    public List<Extension> getExtensions() {
        return extensions;
    }

    public List<GraduateYear> getGraduateYears() {
        return graduateYears;
    }

    public List<GraduateYearCorrection> getGraduateYearCorrections() {
        return graduateYearCorrections;
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

    public List<StayDisagreement> getDisagreements() {
        return disagreements == null ? List.of() : disagreements;
    }
}
