package org.hatchery.fund.pool;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hatchery.fund.capital.Contribution;
import org.hatchery.fund.capital.FundParty;
import org.hatchery.fund.capital.FundPayment;
import org.hatchery.fund.capital.FundVoid;
import org.hatchery.fund.capital.StakeState;
import org.hatchery.fund.capital.SubFundStake;
import org.hatchery.fund.investment.FundHolding;
import org.hatchery.fund.investment.InvestmentExit;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;

/** Everything that is recorded of a fund's money; each change makes another one, which the fund takes over or declines. */
record FundEntries(List<Contribution> contributions, List<SubFundStake> stakes, List<FundHolding> investments) {
    FundEntries and(Contribution one) {
        return new FundEntries(with(contributions, one), stakes, investments);
    }

    FundEntries and(SubFundStake one) {
        return new FundEntries(contributions, with(stakes, one), investments);
    }

    FundEntries and(FundHolding one) {
        return new FundEntries(contributions, stakes, with(investments, one));
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    FundEntries contributed(Predicate<Contribution> which, UnaryOperator<Contribution> act) {
        return new FundEntries(changed(contributions, which, act), stakes, investments);
    }

    FundEntries staked(Predicate<SubFundStake> which, UnaryOperator<SubFundStake> act) {
        return new FundEntries(contributions, changed(stakes, which, act), investments);
    }

    FundEntries invested(Predicate<FundHolding> which, UnaryOperator<FundHolding> act) {
        return new FundEntries(contributions, stakes, changed(investments, which, act));
    }

    private static <T> List<T> changed(List<T> all, Predicate<T> which, UnaryOperator<T> act) {
        return all.stream().map(one -> which.test(one) ? act.apply(one) : one).toList();
    }

    /**
     * The same where one of them was recorded wrongly; it stays on record and does not count any more.
     *
     * @throws Rejection NOT_FOUND; WRONG_STATE for money that is on its way
     */
    FundEntries without(int entry, FundVoid reason) {
        if (contributions.stream().anyMatch(one -> one.number() == entry)) {
            return contributed(one -> one.number() == entry, one -> one.takenBack(reason));
        }
        if (contributions.stream().anyMatch(one -> one.has(entry))) {
            return contributed(one -> one.has(entry), one -> one.without(entry, reason));
        }
        if (hasStake(entry)) {
            return staked(one -> one.number() == entry, one -> returning(one, reason));
        }
        if (investments.stream().noneMatch(one -> one.number() == entry || one.has(entry))) {
            throw Rejection.notFound("entry");
        }
        return invested(one -> one.number() == entry, one -> one.without(reason))
                .invested(one -> one.has(entry), one -> one.heldAgain(entry, reason));
    }

    private static SubFundStake returning(SubFundStake stake, FundVoid reason) {
        if (stake.state() != StakeState.PAID) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "entry", Words.say("fund.void-not-here"));
        }
        return stake.in(StakeState.RETURNING, reason);
    }

    boolean hasStake(int entry) {
        return stakes.stream().anyMatch(one -> one.number() == entry);
    }

    /** Stakes whose money is on its way. */
    List<SubFundStake> moving() {
        return stakes.stream().filter(one -> one.state().isMoving()).toList();
    }

    /** Neither investments nor money on its way. */
    boolean holdNothing() {
        return investments.stream().noneMatch(FundHolding::isHeld) && moving().isEmpty();
    }

    /** What came in and back by each day covers what was out by then. */
    boolean areCovered() {
        return DayByDay.covers(contributions, stakes, investments);
    }

    /** The last day of which anything is recorded. */
    Optional<LocalDate> lastDay() {
        return Stream.of(
                        contributions.stream().filter(Contribution::counts).map(Contribution::promisedOn),
                        contributions.stream().flatMap(Contribution::live).map(FundPayment::on),
                        stakes.stream().filter(SubFundStake::counts).map(SubFundStake::on),
                        investments.stream().filter(FundHolding::counts).map(FundHolding::on),
                        investments.stream().flatMap(one -> one.exit().stream()).map(InvestmentExit::on))
                .flatMap(Function.identity())
                .max(Comparator.naturalOrder());
    }

    Stream<FundParty> contributors() {
        return contributions.stream().filter(Contribution::counts).map(Contribution::contributor);
    }

    Stream<FundParty> firms() {
        return investments.stream()
                .filter(FundHolding::counts)
                .map(one -> one.facts().firm());
    }
}
