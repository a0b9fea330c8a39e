package org.hatchery.fund.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.fund.capital.Contribution;
import org.hatchery.fund.capital.ContributorKind;
import org.hatchery.fund.capital.FundId;
import org.hatchery.fund.capital.FundParty;
import org.hatchery.fund.capital.FundPayment;
import org.hatchery.fund.capital.FundVoid;
import org.hatchery.fund.capital.StakeState;
import org.hatchery.fund.capital.SubFundStake;
import org.hatchery.fund.investment.ExitWish;
import org.hatchery.fund.investment.FundHolding;
import org.hatchery.fund.investment.InvestmentExit;
import org.hatchery.fund.investment.InvestmentWish;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Counted;
import org.hatchery.transfer.achievement.OwnerShare;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** Fund (基金): whose it is, and all its money, so that one write keeps every sum. */
@Counted
@Document("funds")
@NamedInterface(propagate = false)
public class Fund {
    /** So that a fund stays one document; a city's fund makes some dozens of investments a year. What ends one comes on top. */
    static final int MOST_ENTRIES = 2_000;

    @Id
    private final FundId id;

    @Version
    private @Nullable Long version;

    private final Origin origin;
    private final LocalDate foundedOn;
    private final @Nullable LocalDate endsOn;
    private final @Nullable Receipt receipt;
    private final @Nullable Signature by;
    private final boolean sample;
    private Set<String> visibleTo;
    private FundState state = FundState.OPEN;
    private @Nullable LocalDate closedOn;
    private @Nullable Yuan paidOut;
    private int entries;
    private List<Contribution> contributions = List.of();
    private List<SubFundStake> stakes = List.of();
    private List<FundHolding> investments = List.of();
    private @Nullable Instant unsettled;

    private Fund(
            FundId id,
            Origin origin,
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

    /**
     * What it is and whose.
     *
     * @param founder institution that founded it; null where the division did
     * @param parent fund of which it is a sub-fund; null for others
     */
    @NamedInterface(propagate = false)
    public record Origin(
            String name,
            FundKind kind,
            RegionCode region,
            @Nullable FundParty founder,
            @Nullable FundParty parent,
            @Nullable ClauseId clause,
            @Nullable Yuan targetSize) {}

    /** As it begins. */
    public static Fund found(
            FundId id,
            Origin origin,
            LocalDate foundedOn,
            @Nullable LocalDate endsOn,
            @Nullable Signature by,
            @Nullable Receipt receipt) {
        var fund = new Fund(id, origin, foundedOn, endsOn, receipt, by, by == null, Set.of());
        fund.see();
        return fund;
    }

    /** Somebody promises money. */
    public int promise(ContributorKind kind, FundParty who, Yuan amount, LocalDate on, @Nullable Signature signed) {
        mustBeFoundedBy(on);
        int number = next();
        contributions =
                with(contributions, new Contribution(number, kind, who, amount, on, null, List.of(), signed, null));
        see();
        return number;
    }

    /** Money of a promise comes in. */
    public void pay(int contribution, Yuan amount, LocalDate on, @Nullable Signature signed) {
        if (contributions.stream().noneMatch(one -> one.number() == contribution)) {
            throw Rejection.notFound("contribution");
        }
        var payment = new FundPayment(next(), amount, on, signed, null);
        replace(one -> one.number() == contribution, one -> one.with(payment));
    }

    /** Money goes to a sub-fund; it is not there yet. */
    public void stake(FundParty subFund, Yuan amount, LocalDate on, @Nullable Signature signed, Instant now) {
        mustBeFoundedBy(on);
        var stake = new SubFundStake(next(), subFund, amount, on, StakeState.PAYING, signed, null);
        put(contributions, with(stakes, stake), investments, "amount");
        unsettled = now;
    }

    /** Money of the fund above comes, once; what was on its way when this one closed comes nevertheless. */
    public void receive(FundParty from, String reference, SubFundStake stake) {
        if (contributions.stream().anyMatch(one -> reference.equals(one.stake()))) {
            return;
        }
        Signature signed = stake.by();
        int number = ++entries;
        var payment = new FundPayment(++entries, stake.amount(), stake.on(), signed, null);
        contributions = with(
                contributions,
                new Contribution(
                        number,
                        ContributorKind.PARENT_FUND,
                        from,
                        stake.amount(),
                        stake.on(),
                        reference,
                        List.of(payment),
                        signed,
                        null));
    }

    /**
     * Gives money back to the fund above, once.
     *
     * @throws Rejection CAP_EXCEEDED while it is out
     */
    void giveBack(String reference, FundVoid reason) {
        if (received(reference)) {
            put(withoutStake(reference, reason), stakes, investments, "entry");
        }
    }

    /** Whether it has what it would give back, or gave it back before. */
    boolean canGiveBack(String reference) {
        return !received(reference)
                || DayByDay.covers(withoutStake(reference, new FundVoid("", null)), stakes, investments);
    }

    private List<Contribution> withoutStake(String reference, FundVoid reason) {
        return changed(one -> reference.equals(one.stake()), one -> one.givenBack(reason));
    }

    private boolean received(String reference) {
        return contributions.stream().anyMatch(one -> reference.equals(one.stake()) && one.counts());
    }

    /** What moved to or from a sub-fund is where it should be; what came back is void, whoever took the void back meanwhile. */
    public void arrived(SubFundStake moved) {
        boolean back = moved.state() == StakeState.RETURNING;
        settled(
                moved,
                one -> one.state() == moved.state() || back && one.state() == StakeState.PAID,
                back ? StakeState.VOIDED : StakeState.PAID);
    }

    /** What was to come back stays in the sub-fund, which has spent it. */
    void stays(SubFundStake moved) {
        settled(moved, one -> one.state() == StakeState.RETURNING, StakeState.PAID);
    }

    private void settled(SubFundStake moved, Predicate<SubFundStake> from, StakeState to) {
        FundVoid reason = to == StakeState.VOIDED ? moved.voided() : null;
        stakes = stakes.stream()
                .map(one -> one.number() == moved.number() && from.test(one) ? one.in(to, reason) : one)
                .toList();
        if (moving().isEmpty()) {
            unsettled = null;
        }
    }

    /** Money goes into a firm. */
    public int invest(InvestmentWish wish, @Nullable Signature signed) {
        mustBeFoundedBy(wish.on());
        if (endsOn != null && wish.on().isAfter(endsOn)) {
            throw new Rejection(UserErrorCode.WRONG_DATES, "on", Words.say("fund.term-over"));
        }
        int number = next();
        var investment = new FundHolding(number, wish, List.of(), signed, null);
        put(contributions, stakes, with(investments, investment), "amount");
        return number;
    }

    /** An investment ends. */
    public void exit(int investment, ExitWish wish, List<OwnerShare> owners, @Nullable Signature signed) {
        int number = entries + 1;
        investments = investments.stream()
                .map(one -> one.number() == investment ? one.ended(number, wish, owners, signed) : one)
                .toList();
        entries = number;
    }

    /** What was recorded wrongly stays on record and does not count any more. */
    void without(int entry, FundVoid reason, Instant at) {
        Predicate<Contribution> paid = one -> one.has(entry);
        if (contributions.stream().anyMatch(one -> one.number() == entry)) {
            replace(one -> one.number() == entry, one -> one.takenBack(reason));
        } else if (contributions.stream().anyMatch(paid)) {
            replace(paid, one -> one.without(entry, reason));
        } else if (stakes.stream().anyMatch(one -> one.number() == entry)) {
            stakes = stakes.stream()
                    .map(one -> one.number() == entry ? returning(one, reason) : one)
                    .toList();
            unsettled = at;
        } else if (investments.stream().anyMatch(one -> one.number() == entry || one.has(entry))) {
            List<FundHolding> now = investments.stream()
                    .map(one -> one.number() == entry
                            ? one.without(reason)
                            : one.has(entry) ? one.heldAgain(entry, reason) : one)
                    .toList();
            put(contributions, stakes, now, "entry");
        } else {
            throw Rejection.notFound("entry");
        }
    }

    private static SubFundStake returning(SubFundStake stake, FundVoid reason) {
        if (stake.state() != StakeState.PAID) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "entry", Words.say("fund.void-not-here"));
        }
        return stake.in(StakeState.RETURNING, reason);
    }

    /**
     * Its money is paid out, and it is closed.
     *
     * @throws Rejection WRONG_STATE, WRONG_DATES; INVALID unless all that is left is paid out
     */
    void close(LocalDate on, @Nullable Yuan paid) {
        if (!holdsNothing()) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "fund", Words.say("fund.holds-still"));
        }
        if (lastDay().filter(on::isBefore).isPresent()) {
            throw new Rejection(UserErrorCode.WRONG_DATES, "on", Words.say("fund.closed-after-all"));
        }
        Yuan left = sums().available();
        if (!left.equals(paid == null ? Yuan.ZERO : paid)) {
            throw new Rejection(UserErrorCode.INVALID, "paidOut", Words.say("fund.money-left", left.toString()));
        }
        paidOut = left;
        state = FundState.CLOSED;
        closedOn = on;
    }

    /** The last day of which anything is recorded. */
    private Optional<LocalDate> lastDay() {
        return Stream.of(
                        Stream.of(foundedOn),
                        contributions.stream().filter(Contribution::counts).map(Contribution::promisedOn),
                        contributions.stream().flatMap(Contribution::live).map(FundPayment::on),
                        stakes.stream().filter(SubFundStake::counts).map(SubFundStake::on),
                        investments.stream().filter(FundHolding::counts).map(FundHolding::on),
                        investments.stream().flatMap(one -> one.exit().stream()).map(InvestmentExit::on))
                .flatMap(Function.identity())
                .max(Comparator.naturalOrder());
    }

    private int next() {
        if (entries >= MOST_ENTRIES) {
            throw new Rejection(UserErrorCode.QUOTA_EXCEEDED, "fund", Words.say("fund.entries-enough", MOST_ENTRIES));
        }
        return ++entries;
    }

    private void mustBeFoundedBy(LocalDate on) {
        if (on.isBefore(foundedOn)) {
            throw new Rejection(UserErrorCode.WRONG_DATES, "on", Words.say("fund.before-founded"));
        }
    }

    /** Becomes so, if what came in and back by each day covers what was out by then. */
    private void put(List<Contribution> came, List<SubFundStake> below, List<FundHolding> invested, String field) {
        if (!DayByDay.covers(came, below, invested)) {
            throw new Rejection(UserErrorCode.CAP_EXCEEDED, field, Words.say("fund.money-short"));
        }
        contributions = came;
        stakes = below;
        investments = invested;
        see();
    }

    private void replace(Predicate<Contribution> which, UnaryOperator<Contribution> act) {
        put(changed(which, act), stakes, investments, "entry");
    }

    private List<Contribution> changed(Predicate<Contribution> which, UnaryOperator<Contribution> act) {
        return contributions.stream()
                .map(one -> which.test(one) ? act.apply(one) : one)
                .toList();
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    /** Works out anew who sees it: its division and founder, and whoever an entry names that counts. */
    private void see() {
        FundParty founder = origin.founder();
        visibleTo = Stream.of(
                        getRegion().visibleTo().stream(),
                        founder == null ? Stream.<String>empty() : founder.keys().stream(),
                        contributors().flatMap(one -> one.keys().stream()),
                        investments.stream()
                                .filter(FundHolding::counts)
                                .flatMap(one -> one.facts().firm().keys().stream()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private Stream<FundParty> contributors() {
        return contributions.stream().filter(Contribution::counts).map(Contribution::contributor);
    }

    public FundSums sums() {
        return FundSums.of(contributions, stakes, investments, paidOut == null ? Yuan.ZERO : paidOut);
    }

    /** Stakes whose money is on its way. */
    List<SubFundStake> moving() {
        return stakes.stream().filter(one -> one.state().isMoving()).toList();
    }

    boolean holdsAny() {
        return investments.stream().anyMatch(FundHolding::isHeld);
    }

    /** Neither investments nor money on its way. */
    boolean holdsNothing() {
        return !holdsAny() && moving().isEmpty();
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
                || contributors().anyMatch(one -> scope.includes(one.keys()));
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

    public Origin getOrigin() {
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
