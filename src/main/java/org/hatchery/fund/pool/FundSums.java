package org.hatchery.fund.pool;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hatchery.fund.capital.Contribution;
import org.hatchery.fund.capital.SubFundStake;
import org.hatchery.fund.investment.FundHolding;
import org.hatchery.shared.Yuan;

/** What the money of a fund adds up to (资金合计); what does not count any more is left out. */
public record FundSums(
        Yuan promised, Yuan paidIn, Yuan invested, Yuan inSubFunds, Yuan returned, Yuan paidOut, Yuan ceded) {
    static FundSums of(
            List<Contribution> contributions, List<SubFundStake> stakes, List<FundHolding> investments, Yuan paidOut) {
        return new FundSums(
                sum(contributions, Contribution::counts, Contribution::promised),
                sum(contributions, Contribution::counts, Contribution::paidIn),
                sum(investments, FundHolding::counts, FundHolding::amount),
                sum(stakes, SubFundStake::counts, SubFundStake::amount),
                sum(
                        investments,
                        one -> one.exit().isPresent(),
                        one -> one.exit().orElseThrow().proceeds()),
                paidOut,
                sum(
                        investments,
                        one -> one.exit().isPresent(),
                        one -> one.exit().orElseThrow().cededSum()));
    }

    private static <T> Yuan sum(List<T> all, Predicate<T> counts, Function<T, Yuan> amount) {
        return all.stream().filter(counts).map(amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** What is left: what came in and came back, less what went out and was paid out at the end. */
    public Yuan available() {
        return paidIn.plus(returned).minus(invested).minus(inSubFunds).minus(paidOut);
    }
}
