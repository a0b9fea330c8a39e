package org.hatchery.fund.keeping;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hatchery.fund.capital.Contribution;
import org.hatchery.fund.capital.ContributorKind;
import org.hatchery.fund.investment.FundHolding;
import org.hatchery.fund.pool.Fund;
import org.hatchery.totals.tree.Book;
import org.hatchery.totals.tree.Cell;

/** Writes the book of a fund; when it closes, it and its size count no more. */
record FundBook(Fund fund, Book book) {
    Book written() {
        post(fund.getFoundedOn(), FundAccount.FUNDS.number(), 1);
        fund.getContributions().stream().filter(Contribution::counts).forEach(this::post);
        fund.getInvestments().stream().filter(FundHolding::counts).forEach(this::post);
        if (fund.getClosedOn() != null) {
            long size = size(fund.getContributions().stream());
            post(fund.getClosedOn(), FundAccount.FUNDS.number(), -1);
            post(fund.getClosedOn(), FundAccount.FUND_SIZE.number(), -size);
            post(fund.getClosedOn(), ofKind(), -size);
        }
        return book;
    }

    private static long size(Stream<Contribution> contributions) {
        return contributions
                .filter(one -> one.counts() && one.kind() != ContributorKind.PARENT_FUND)
                .mapToLong(one -> one.promised().hundredths())
                .sum();
    }

    private void post(Contribution one) {
        if (one.kind() == ContributorKind.PARENT_FUND) {
            return;
        }
        post(one.promisedOn(), FundAccount.FUND_SIZE.number(), one.promised().hundredths());
        post(one.promisedOn(), ofKind(), one.promised().hundredths());
        one.live()
                .forEach(paid -> post(
                        paid.on(),
                        FundAccount.FUND_PAID_IN.number(),
                        paid.amount().hundredths()));
    }

    private void post(FundHolding one) {
        post(one.on(), FundAccount.INVESTMENTS_OF_FUNDS.number(), 1);
        post(one.on(), FundAccount.INVESTED_BY_FUNDS.number(), one.amount().hundredths());
        one.exit().ifPresent(exit -> {
            post(exit.on(), FundAccount.FUND_EXITS.number(), 1);
            post(exit.on(), FundAccount.FUND_RETURNED.number(), exit.proceeds().hundredths());
            post(exit.on(), FundAccount.FUND_CEDED.number(), exit.cededSum().hundredths());
        });
    }

    private int ofKind() {
        return FundAccount.FUND_SIZE_OF.at(fund.getOrigin().kind().ordinal());
    }

    private void post(LocalDate on, int account, long amount) {
        book.post(on, Cell.in(fund.getRegion()), account, amount);
    }
}
