package org.hatchery.fund.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
import org.hatchery.fund.investment.InvestmentWish;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Counted;
import org.hatchery.transfer.achievement.OwnerShare;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/** Fund (基金): whose it is, and all its money, so that one write keeps every sum. */
@Counted
@Document("funds")
@NamedInterface(propagate = false)
public final class Fund extends StoredFund {
    /** So that a fund stays one document; a city's fund makes some dozens of investments a year. What ends one comes on top. */
    static final int MOST_ENTRIES = 2_000;

    private Fund(
            FundId id,
            Origin origin,
            LocalDate foundedOn,
            @Nullable LocalDate endsOn,
            @Nullable Receipt receipt,
            @Nullable Signature by,
            boolean sample) {
        super(id, origin, foundedOn, endsOn, receipt, by, sample, Set.of());
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
        var fund = new Fund(id, origin, foundedOn, endsOn, receipt, by, by == null);
        fund.see();
        return fund;
    }

    /** Somebody promises money. */
    public int promise(ContributorKind kind, FundParty who, Yuan amount, LocalDate on, @Nullable Signature signed) {
        mustBeFoundedBy(on);
        int number = next();
        take(recorded().and(new Contribution(number, kind, who, amount, on, null, List.of(), signed, null)));
        see();
        return number;
    }

    /** Money of a promise comes in. */
    public void pay(int contribution, Yuan amount, LocalDate on, @Nullable Signature signed) {
        if (contributions.stream().noneMatch(one -> one.number() == contribution)) {
            throw Rejection.notFound("contribution");
        }
        var payment = new FundPayment(next(), amount, on, signed, null);
        put(recorded().contributed(one -> one.number() == contribution, one -> one.with(payment)), "entry");
    }

    /** Money goes to a sub-fund; it is not there yet. */
    public void stake(FundParty subFund, Yuan amount, LocalDate on, @Nullable Signature signed, Instant now) {
        mustBeFoundedBy(on);
        put(recorded().and(new SubFundStake(next(), subFund, amount, on, StakeState.PAYING, signed, null)), "amount");
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
        take(recorded()
                .and(new Contribution(
                        number,
                        ContributorKind.PARENT_FUND,
                        from,
                        stake.amount(),
                        stake.on(),
                        reference,
                        List.of(payment),
                        signed,
                        null)));
    }

    /**
     * Gives money back to the fund above, once.
     *
     * @throws Rejection CAP_EXCEEDED while it is out
     */
    void giveBack(String reference, FundVoid reason) {
        if (received(reference)) {
            put(withoutStake(reference, reason), "entry");
        }
    }

    /** Whether it has what it would give back, or gave it back before. */
    boolean canGiveBack(String reference) {
        return !received(reference)
                || withoutStake(reference, new FundVoid("", null)).areCovered();
    }

    private FundEntries withoutStake(String reference, FundVoid reason) {
        return recorded().contributed(one -> reference.equals(one.stake()), one -> one.givenBack(reason));
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
        take(recorded().staked(one -> one.number() == moved.number() && from.test(one), one -> one.in(to, reason)));
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
        put(recorded().and(new FundHolding(number, wish, List.of(), signed, null)), "amount");
        return number;
    }

    /** An investment ends. */
    public void exit(int investment, ExitWish wish, List<OwnerShare> owners, @Nullable Signature signed) {
        int number = entries + 1;
        take(recorded().invested(one -> one.number() == investment, one -> one.ended(number, wish, owners, signed)));
        entries = number;
    }

    /** What was recorded wrongly stays on record and does not count any more. */
    void without(int entry, FundVoid reason, Instant at) {
        FundEntries now = recorded().without(entry, reason);
        if (now.hasStake(entry)) {
            // it counts until it has come back
            take(now);
            unsettled = at;
        } else {
            put(now, "entry");
        }
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
        if (on.isBefore(foundedOn) || recorded().lastDay().filter(on::isBefore).isPresent()) {
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

    private void take(FundEntries now) {
        contributions = now.contributions();
        stakes = now.stakes();
        investments = now.investments();
    }

    /** Becomes so, if its money suffices on every day. */
    private void put(FundEntries now, String field) {
        if (!now.areCovered()) {
            throw new Rejection(UserErrorCode.CAP_EXCEEDED, field, Words.say("fund.money-short"));
        }
        take(now);
        see();
    }

    /** Works out anew who sees it: its division and founder, and whoever an entry names that counts. */
    private void see() {
        FundParty founder = origin.founder();
        FundEntries all = recorded();
        visibleTo = Stream.of(
                        getRegion().visibleTo().stream(),
                        founder == null ? Stream.<String>empty() : founder.keys().stream(),
                        all.contributors().flatMap(one -> one.keys().stream()),
                        all.firms().flatMap(one -> one.keys().stream()))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }
}
