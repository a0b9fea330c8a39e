package org.hatchery.fund.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.fund.capital.Contribution;
import org.hatchery.fund.capital.FundId;
import org.hatchery.fund.capital.FundParty;
import org.hatchery.fund.capital.SubFundStake;
import org.hatchery.fund.investment.FundHolding;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** What is stored of a fund, and how it is read; {@link Fund} says what is done to it. */
abstract sealed class StoredFund permits Fund {
    @Id
    final FundId id;

    @Version
    @Nullable Long version;

    final Fund.Origin origin;
    final LocalDate foundedOn;
    final @Nullable LocalDate endsOn;
    final @Nullable Receipt receipt;
    final @Nullable Signature by;
    final boolean sample;
    Set<String> visibleTo;
    FundState state = FundState.OPEN;

    @Nullable LocalDate closedOn;

    @Nullable Yuan paidOut;

    int entries;
    List<Contribution> contributions = List.of();
    List<SubFundStake> stakes = List.of();
    List<FundHolding> investments = List.of();

    @Nullable Instant unsettled;

    StoredFund(
            FundId id,
            Fund.Origin origin,
            LocalDate foundedOn,
            @Nullable LocalDate endsOn,
            @Nullable Receipt receipt,
            @Nullable Signature by,
            boolean sample,
            Set<String> visibleTo) {
        this.id = id;
        this.origin = origin;
        this.foundedOn = foundedOn;
        this.endsOn = endsOn;
        this.receipt = receipt;
        this.by = by;
        this.sample = sample;
        this.visibleTo = visibleTo;
    }

    final FundEntries recorded() {
        return new FundEntries(contributions, stakes, investments);
    }

    public FundSums sums() {
        return FundSums.of(contributions, stakes, investments, paidOut == null ? Yuan.ZERO : paidOut);
    }

    /** Stakes whose money is on its way. */
    List<SubFundStake> moving() {
        return recorded().moving();
    }

    boolean holdsAny() {
        return investments.stream().anyMatch(FundHolding::isHeld);
    }

    /** Neither investments nor money on its way. */
    boolean holdsNothing() {
        return recorded().holdNothing();
    }

    boolean hasEntries() {
        return entries > 0;
    }

    boolean isKeptBy(Actor actor) {
        FundParty founder = origin.founder();
        return switch (actor.role()) {
            case ADMIN -> true;
            case BUREAU -> actor.scope().includes(getRegion().visibleTo());
            case INSTITUTION -> founder != null && actor.scope().includes(founder.keys());
            default -> false;
        };
    }

    /** Whether somebody sees all of it: authorities, its founder and its contributors; a firm sees what is its own. */
    public boolean isWhollySeenIn(Scope scope) {
        FundParty founder = origin.founder();
        return scope.includes(getRegion().visibleTo())
                || founder != null && scope.includes(founder.keys())
                || recorded().contributors().anyMatch(one -> scope.includes(one.keys()));
    }

    /** As another fund names it. */
    public FundParty asParty() {
        return new FundParty(FundParty.FUND, id.value(), origin.name());
    }

    public FundId getId() {
        return id;
    }

    /** Counts the changes; 0 for one that was just founded. */
    public long changes() {
        return version == null ? 0 : version;
    }

    public Fund.Origin getOrigin() {
        return origin;
    }

    public RegionCode getRegion() {
        return origin.region();
    }

    public LocalDate getFoundedOn() {
        return foundedOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    @Nullable Receipt getReceipt() {
        return receipt;
    }

    public @Nullable Signature getBy() {
        return by;
    }

    public FundState getState() {
        return state;
    }

    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }

    public List<Contribution> getContributions() {
        return contributions;
    }

    public List<SubFundStake> getStakes() {
        return stakes;
    }

    public List<FundHolding> getInvestments() {
        return investments;
    }

    public boolean isSample() {
        return sample;
    }
}
