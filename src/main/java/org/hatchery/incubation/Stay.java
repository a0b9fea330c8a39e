package org.hatchery.incubation;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.CarrierId;
import org.hatchery.carrier.CarrierKind;
import org.hatchery.carrier.Lease;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.mongo.Counted;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Stay of a firm or team in a carrier under an incubation agreement (入孵协议), from entry to graduation or exit.
 *
 * <p>Keeps: an incubatee has one active stay in a carrier at most, and one active resident stay in all; each by a key that
 * only such a stay has and that is unique.
 */
@Counted
@Document("agreements")
public class Stay {
    @Id
    private final StayId id;

    @Version
    private @Nullable Long version;

    private final @Nullable String agreementNumber;
    private final IncubateeId incubatee;
    private String incubateeName;
    private final CarrierId carrier;
    private final String carrierName;
    private final CarrierKind carrierKind;

    /** Where its carrier lies, or lay when it ended. */
    private RegionCode region;

    private Residence residence;
    private StayState state;
    private final LocalDate enteredOn;
    private @Nullable LocalDate incubatingFrom;
    private final @Nullable LocalDate limitOn;
    private @Nullable LocalDate endedOn;
    private List<Occupancy> occupancies;
    private @Nullable Graduation graduation;
    private @Nullable Exit exit;
    private List<Exemption> exemptions;
    private List<StayEvent> history;

    /** The incubatee while this is its active resident stay; absent otherwise, so that the unique index ignores it. */
    private @Nullable IncubateeId residentKey;

    /** Incubatee and carrier while it goes on, with space or without; absent otherwise, as above. */
    private @Nullable String activeKey;

    private @Nullable Unsettled unsettled;

    /** Who agreed to the admission of one that was on the register; null for one that was new. */
    private @Nullable Signature consent;

    /** Empty until the carrier has accepted the entry. */
    private Set<String> visibleTo;

    private final boolean sample;

    Stay(
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

    static String activeKey(String incubatee, String carrier) {
        return incubatee + "/" + carrier;
    }

    /**
     * The entry of a firm or team into a carrier, not yet settled.
     *
     * @param agreementNumber number of the paper agreement
     * @param limitOn day by which the rule in force wants it out
     * @param exemptions rules of entry that were set aside
     */
    public static Stay admit(
            StayId id,
            Incubatee incubatee,
            Carrier carrier,
            LocalDate enteredOn,
            SpaceChoice choice,
            @Nullable LocalDate limitOn,
            @Nullable String agreementNumber,
            List<Exemption> exemptions,
            StayEvent event) {
        var stay = new Stay(
                id,
                agreementNumber,
                incubatee.getId(),
                incubatee.getParticulars().name(),
                carrier.getId(),
                carrier.getProfile().name(),
                carrier.getProfile().kind(),
                carrier.getRegion(),
                enteredOn,
                incubatee.isFirm() ? enteredOn : null,
                limitOn,
                exemptions,
                incubatee.isSample());
        stay.activeKey = activeKey(stay.incubatee.value(), stay.carrier.value());
        stay.unsettled = new Unsettled(event.at(), List.of());
        stay.occupy(choice, carrier, enteredOn);
        stay.note(event);
        return stay;
    }

    /**
     * Takes other space from a day on.
     *
     * @throws Rejection WRONG_STATE when the stay has ended; WRONG_DATES unless the day lies after the last change and
     *     not after today
     */
    public void move(SpaceChoice choice, Carrier within, StayEvent event, LocalDate today) {
        mustGoOn();
        LocalDate last = lastOccupancy().from();
        if (!event.on().isAfter(last) || event.on().isAfter(today)) {
            Sentence spoken = Spoken.day(last);
            throw new Rejection(
                    WRONG_DATES,
                    "on",
                    "变更日期须晚于 " + spoken.chinese() + "，且不晚于今天。",
                    "The day of the change lies after " + spoken.english() + " and not after today.");
        }
        begin(event);
        occupy(choice, within, event.on());
    }

    /**
     * Ends in graduation.
     *
     * @throws Rejection WRONG_STATE when the stay has ended or its party is a team; WRONG_DATES as {@link #leave} says
     */
    public void graduate(Graduation how, @Nullable Exemption exemption, StayEvent event, LocalDate today) {
        mustGoOn();
        if (incubatingFrom == null) {
            throw new Rejection(WRONG_STATE, "stay", "团队注册为企业后才能毕业。", "A team has to register before it can graduate.");
        }
        leave(event, today);
        state = StayState.GRADUATED;
        graduation = how;
        if (exemption != null) {
            exemptions = append(exemptions, exemption);
        }
    }

    /**
     * Ends without graduation.
     *
     * @throws Rejection WRONG_STATE when the stay has ended; WRONG_DATES as {@link #leave} says
     */
    public void exit(Exit how, StayEvent event, LocalDate today) {
        mustGoOn();
        leave(event, today);
        state = StayState.EXITED;
        exit = how;
    }

    /**
     * Ends because the firm or team never agreed to it, today or on the day it would have begun.
     *
     * @throws Rejection WRONG_STATE when the stay has ended or the firm or team itself agreed to it
     */
    void disown(@Nullable String note, StayEvent event, LocalDate today) {
        mustGoOn();
        if (!isDisownable()) {
            throw new Rejection(
                    WRONG_STATE,
                    "stay",
                    "该入孵已经本企业或团队同意；如需离开，请与载体办理退出。",
                    "The firm or team agreed to this stay; please ask the carrier to end it.");
        }
        exit(new Exit(ExitReason.NOT_AGREED, note), event, today);
    }

    /** Whether its firm or team may still say that it never agreed. */
    public boolean isDisownable() {
        return state == StayState.ACTIVE && (consent == null || consent.role() != Role.FIRM);
    }

    /** Day on which a firm or team that never agreed may leave at the earliest. */
    LocalDate firstDayFrom(LocalDate today) {
        LocalDate first = firstDayToLeave();
        return first.isAfter(today) ? first : today;
    }

    /** Whether it ended because the firm or team never agreed to it. */
    boolean isDisowned() {
        return exit != null && exit.reason() == ExitReason.NOT_AGREED;
    }

    /** Leaves not before the last change of space or of form, and not after today unless the stay is yet to begin. */
    private void leave(StayEvent event, LocalDate today) {
        LocalDate first = firstDayToLeave();
        LocalDate last = first.isAfter(today) ? first : today;
        if (event.on().isBefore(first) || event.on().isAfter(last)) {
            Sentence range = Spoken.days(first, last);
            boolean one = first.equals(last);
            throw new Rejection(
                    WRONG_DATES,
                    "on",
                    one ? "离开日期只能是 " + range.chinese() + "。" : "离开日期须在 " + range.chinese() + " 之间。",
                    (one ? "The day of leaving can only be " : "The day of leaving lies in ") + range.english() + ".");
        }
        begin(event);
        endedOn = event.on();
        occupancies = closed(event.on());
        residentKey = null;
        activeKey = null;
    }

    private LocalDate firstDayToLeave() {
        LocalDate changed = lastOccupancy().from();
        return incubatingFrom == null || incubatingFrom.isBefore(changed) ? changed : incubatingFrom;
    }

    /** The team has become a firm; for a stay that goes on this is the beginning of incubation. */
    public void registered(String name, LocalDate from, StayEvent event) {
        if (state == StayState.ACTIVE && incubatingFrom == null) {
            incubateeName = name;
            incubatingFrom = from.isBefore(enteredOn) ? enteredOn : from;
            note(event);
        }
    }

    private void begin(StayEvent event) {
        unsettled = new Unsettled(event.at(), occupancies);
        note(event);
    }

    private void note(StayEvent event) {
        history = append(history, event);
    }

    private void occupy(SpaceChoice choice, Carrier within, LocalDate from) {
        var area = within.getSpace().areaOf(choice.units());
        occupancies = append(closed(from), new Occupancy(from, null, choice.units(), area, choice.workstations()));
        reside(choice.residence());
    }

    private void reside(Residence now) {
        residence = now;
        residentKey = now == Residence.RESIDENT ? incubatee : null;
    }

    private List<Occupancy> closed(LocalDate day) {
        return occupancies.stream()
                .map(occupancy -> occupancy.to() == null ? occupancy.until(day) : occupancy)
                .toList();
    }

    /** The carrier has accepted; an entry is shown from now on, where the carrier lies by now. */
    Stay shown(Carrier accepted) {
        region = accepted.getRegion();
        visibleTo = accepted.visibleToSince(enteredOn);
        visibleTo = scopeKeys();
        return this;
    }

    /** Everything has followed. */
    public Stay settled() {
        unsettled = null;
        visibleTo = scopeKeys();
        return this;
    }

    /** Whether the carrier may decline the last act: it grants space, but never refuses to take it back. */
    boolean canBeTakenBack() {
        return state == StayState.ACTIVE;
    }

    /** Goes back to the space before the last act, which the carrier declined. */
    Stay takenBack() {
        if (unsettled != null) {
            occupancies = unsettled.before();
            history = withoutLastRequest();
            reside(lastOccupancy().hasSpace() ? Residence.RESIDENT : Residence.VIRTUAL);
            unsettled = null;
        }
        return this;
    }

    private List<StayEvent> withoutLastRequest() {
        Receipt last = lastReceipt().orElseThrow();
        return history.stream().filter(event -> !last.equals(event.receipt())).toList();
    }

    /** By which the last request that changed the stay is known. */
    Optional<Receipt> lastReceipt() {
        return history.stream()
                .map(StayEvent::receipt)
                .flatMap(Stream::ofNullable)
                .reduce((earlier, later) -> later);
    }

    /** Whether this is an entry that the carrier has yet to accept. */
    boolean isEntering() {
        return unsettled != null && visibleTo.isEmpty();
    }

    boolean isUnsettled() {
        return unsettled != null;
    }

    /** Whether just this request has not been followed yet. */
    boolean isUnsettledSince(Receipt request) {
        return unsettled != null && lastReceipt().filter(request::equals).isPresent();
    }

    /** Whether this request still counts, because it was not taken back. */
    boolean remembers(Receipt request) {
        return history.stream().anyMatch(event -> request.equals(event.receipt()));
    }

    /** Whether it lasted beyond a day, or goes on. */
    boolean lastedBeyond(LocalDate day) {
        return occupancies.stream().anyMatch(occupancy -> occupancy.lastsBeyond(day));
    }

    /** The same for units and workstations. */
    boolean hadSpaceBeyond(LocalDate day) {
        return occupancies.stream().anyMatch(occupancy -> occupancy.hasSpace() && occupancy.lastsBeyond(day));
    }

    /** A stay that ended on its day of entry was called off. */
    boolean neverBegan() {
        return enteredOn.equals(endedOn);
    }

    /** Leases the carrier must have for this stay. */
    public List<Lease> leases() {
        return occupancies.stream()
                .filter(occupancy -> !occupancy.from().equals(occupancy.to()))
                .map(occupancy -> new Lease(
                        id.value(), occupancy.units(), occupancy.workstations(), occupancy.from(), occupancy.to()))
                .toList();
    }

    /** Keys under which a settled stay is visible: its parties, the bureaus above, and whoever saw it before. */
    Set<String> scopeKeys() {
        return Stream.of(
                        visibleTo,
                        region.visibleTo(),
                        Set.of(Scope.carrier(carrier.value()), Scope.incubatee(incubatee.value())))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What this request did before, if it is a replay. */
    Optional<StayEvent> replayed(Receipt receipt) {
        Optional<StayEvent> first = history.stream()
                .filter(event ->
                        event.receipt() != null && event.receipt().key().equals(receipt.key()))
                .findFirst();
        first.map(StayEvent::receipt).ifPresent(receipt::mustBeReplayOf);
        return first;
    }

    private void mustGoOn() {
        if (state != StayState.ACTIVE) {
            throw new Rejection(WRONG_STATE, "stay", "该孵化协议已结束。", "This stay has ended.");
        }
    }

    private Occupancy lastOccupancy() {
        return occupancies.get(occupancies.size() - 1);
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> all = new ArrayList<>(list);
        all.add(last);
        return List.copyOf(all);
    }

    /** Whether firm or team stays on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(enteredOn) && (endedOn == null || !day.isAfter(endedOn));
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

    public List<StayEvent> getHistory() {
        return history;
    }

    public @Nullable Signature getConsent() {
        return consent;
    }

    Stay agreedBy(Signature somebody) {
        consent = somebody;
        return this;
    }

    public boolean isSample() {
        return sample;
    }
}
