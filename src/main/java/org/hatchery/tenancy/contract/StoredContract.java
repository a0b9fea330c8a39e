package org.hatchery.tenancy.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.shared.Period;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Worded;
import org.hatchery.tenancy.rent.ContractTerms;
import org.hatchery.tenancy.rent.MonthRent;
import org.hatchery.tenancy.rent.Rent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** Contract as it is stored, and what can be read from it; what can be done to it, {@link StayContract} says. */
abstract sealed class StoredContract implements Worded permits StayContract {
    @Id
    final ContractId id;

    @Version
    private @Nullable Long version;

    final StayId stay;
    final CarrierId carrier;

    /** What the parties were called as it was signed. */
    final String carrierName;

    final IncubateeId incubatee;
    final String incubateeName;

    /** The contract that this one goes on from; null for the first. */
    final @Nullable ContractId renews;

    /** The first of those that go on from one another: it alone holds the key of the stay, as long as any of them is live. */
    final ContractId chain;

    final boolean sample;
    final Set<String> visibleTo;

    ContractState state = ContractState.IN_FORCE;
    ContractTerms terms;
    List<RentPayment> payments = List.of();
    List<ContractEvent> history = List.of();

    @Nullable ContractNotice notice;

    @Nullable ContractEnd end;

    @Nullable Renewal renewal;

    /** The stay, in the first contract of a chain that is live; absent otherwise, so that the unique index ignores it. */
    @Nullable StayId liveKey;

    /** Since when another contract has yet to follow what was done to this one. */
    @Nullable Instant unsettled;

    /** There while an end of its stay, or what is said of that end, matters to it. */
    @Nullable Boolean followsStay;

    /** Last day for which rent is due; null for one that never was. */
    @Nullable LocalDate runsUntil;

    /** When the first month is due that is not wholly paid; null where all are. */
    @Nullable LocalDate openFrom;

    /** Last day on which anything came in. */
    @Nullable LocalDate lastPaidOn;

    StoredContract(
            ContractId id,
            StayId stay,
            CarrierId carrier,
            String carrierName,
            IncubateeId incubatee,
            String incubateeName,
            @Nullable ContractId renews,
            ContractId chain,
            boolean sample,
            Set<String> visibleTo,
            ContractTerms terms) {
        this.id = id;
        this.stay = stay;
        this.carrier = carrier;
        this.carrierName = carrierName;
        this.incubatee = incubatee;
        this.incubateeName = incubateeName;
        this.renews = renews;
        this.chain = chain;
        this.sample = sample;
        this.visibleTo = visibleTo;
        this.terms = terms;
    }

    /** Rent is between the two who agreed on it: the bureaus above are no party to it. */
    static Set<String> parties(Stay stay) {
        return Set.of(
                Scope.carrier(stay.getCarrier().value()),
                Scope.incubatee(stay.getIncubatee().value()));
    }

    Deeds<ContractEvent> deeds() {
        return new Deeds<>(history);
    }

    /** What this request did before, if it is a replay. */
    Optional<ContractEvent> replayed(Receipt receipt) {
        return deeds().replayed(receipt);
    }

    /** Whether its last day is over although it is in force. */
    public boolean isPastEnd(LocalDate today) {
        return state.isLive() && runsUntil != null && runsUntil.isBefore(today);
    }

    boolean isUnsettled() {
        return unsettled != null;
    }

    /** Whether it is the first of a chain that is live. */
    boolean holdsStay() {
        return liveKey != null;
    }

    /** The one that it goes on from; itself where there is none. */
    ContractId before() {
        return renews == null ? id : renews;
    }

    Rent rent() {
        return new Rent(terms, runsUntil);
    }

    RentPayments noted() {
        return new RentPayments(payments);
    }

    /** What is due of each month, and what was paid of it. */
    public List<ContractDue> dues() {
        return dues(noted());
    }

    /** The same as it stood at the end of a day. */
    List<ContractDue> duesAsOf(LocalDate day) {
        return dues(noted().by(day));
    }

    private List<ContractDue> dues(RentPayments counted) {
        return rent().months().stream().map(month -> due(month, counted)).toList();
    }

    /** When the first month from this one on is due that is not wholly paid; null where all are. */
    @Nullable LocalDate openFrom(YearMonth first) {
        RentPayments counted = noted();
        return rent().since(first)
                .map(month -> due(month, counted))
                .filter(ContractDue::isOpen)
                .map(due -> due.rent().dueOn())
                .findFirst()
                .orElse(null);
    }

    /** The same of the months of a period. */
    List<ContractDue> duesIn(Period period) {
        return rent().in(period).stream().map(due -> due(due, noted())).toList();
    }

    private ContractDue due(MonthRent month, RentPayments counted) {
        return new ContractDue((StayContract) this, month, counted.of(month.month()));
    }

    /** All rent of its term. */
    public Yuan total() {
        return rent().months().stream().map(MonthRent::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** All rent of its term that has yet to come in. */
    Yuan open() {
        return dues().stream().map(ContractDue::open).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** All that came in. */
    public Yuan paid() {
        return noted().sum();
    }

    public ContractId getId() {
        return id;
    }

    /** Counts the changes. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public StayId getStay() {
        return stay;
    }

    public CarrierId getCarrier() {
        return carrier;
    }

    public String getCarrierName() {
        return carrierName;
    }

    public IncubateeId getIncubatee() {
        return incubatee;
    }

    public String getIncubateeName() {
        return incubateeName;
    }

    public ContractState getState() {
        return state;
    }

    public ContractTerms getTerms() {
        return terms;
    }

    public @Nullable LocalDate getRunsUntil() {
        return runsUntil;
    }

    public List<RentPayment> getPayments() {
        return payments;
    }

    public @Nullable ContractNotice getNotice() {
        return notice;
    }

    public @Nullable ContractEnd getEnd() {
        return end;
    }

    public @Nullable ContractId getRenews() {
        return renews;
    }

    public @Nullable ContractId getRenewedBy() {
        return renewal == null ? null : renewal.contract();
    }

    public List<ContractEvent> getHistory() {
        return history;
    }

    /** What can be done to it as it is now. */
    public Set<ContractStep> getSteps() {
        return ContractStep.open(state);
    }

    public boolean isSample() {
        return sample;
    }

    /** By its number and its parties as they were then. */
    @Override
    public Collection<@Nullable String> words() {
        return Arrays.asList(terms.number(), incubateeName, carrierName);
    }
}
