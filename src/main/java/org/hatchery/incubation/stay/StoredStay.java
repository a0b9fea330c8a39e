package org.hatchery.incubation.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.space.Lease;
import org.hatchery.carrier.space.Space;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.incubation.followup.GraduateYearCorrection;
import org.hatchery.incubation.followup.GraduateYears;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** What can be read from a stay as it is stored; what can be done to it, {@link Stay} says. */
abstract sealed class StoredStay extends StayFields permits Stay {
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
        super(
                id,
                agreementNumber,
                incubatee,
                incubateeName,
                carrier,
                carrierName,
                carrierKind,
                region,
                enteredOn,
                incubatingFrom,
                limitOn,
                exemptions,
                sample);
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

    /** This limit, or the later one to which it was extended. */
    public @Nullable LocalDate extended(@Nullable LocalDate limit) {
        return extensions.stream()
                .map(Extension::until)
                .reduce(limit, (one, other) -> one == null || other.isAfter(one) ? other : one);
    }

    /** Whether the units it has or had are as large as it says; of one that never was nothing is left. */
    boolean isMeasuredBy(Space space) {
        return state == StayState.VOIDED || space().measuredBy(space).all().equals(occupancies);
    }

    /** Says that, and whatever follows from it for its keys. */
    final void say(StaySaid right) {
        state = right.state();
        agreementNumber = right.agreementNumber();
        enteredOn = right.enteredOn();
        incubatingFrom = right.incubatingFrom();
        limitOn = right.limitOn();
        endedOn = right.endedOn();
        occupancies = right.occupancies();
        graduation = right.graduation();
        exit = right.exit();
        reside(space().last().hasSpace() ? Residence.RESIDENT : Residence.VIRTUAL);
        activeKey = state == StayState.ACTIVE ? Stay.activeKey(incubatee.value(), carrier.value()) : null;
        residentKey = state == StayState.ACTIVE ? residentKey : null;
    }

    /** What became of its firm in a year after it graduated, which neither carrier nor firm have to follow. */
    public final void followedUp(GraduateYears now, @Nullable GraduateYearCorrection corrected, StayEvent event) {
        history = deeds().and(event).all();
        graduateYears = now.all();
        graduateYearCorrections = Stream.concat(graduateYearCorrections.stream(), Stream.ofNullable(corrected))
                .toList();
    }

    final void reside(Residence now) {
        residence = now;
        residentKey = now == Residence.RESIDENT ? incubatee : null;
    }

    /** Whether the carrier may decline the last act: it grants space, but never refuses to take it back. */
    boolean canBeTakenBack() {
        return state == StayState.ACTIVE || isEntering() || (unsettled != null && unsettled.said() != null);
    }

    /** Keys under which a settled stay is visible: its parties, the bureaus above, and whoever saw it before. */
    public Set<String> scopeKeys() {
        return StayScopes.of(visibleTo, region, carrier, incubatee);
    }

    /** Whether its party entered as a team and became a firm while it stayed. */
    public boolean becameFirm() {
        return history.stream()
                .map(StayEvent::act)
                .filter(act -> act == StayAct.REGISTERED || act == StayAct.REGISTRATION_TAKEN_BACK)
                .reduce((earlier, later) -> later)
                .filter(StayAct.REGISTERED::equals)
                .isPresent();
    }
}
