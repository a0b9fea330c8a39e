package org.hatchery.fund.keeping;

import org.hatchery.fund.pool.FundKind;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;

/** What is counted of funds; the size without what a fund above put in, which counts there. */
public enum FundAccount implements Account {
    FUNDS(Numbers.one(5400)),
    FUND_SIZE(Numbers.one(5401)),
    FUND_PAID_IN(Numbers.one(5402)),
    INVESTMENTS_OF_FUNDS(Numbers.one(5403)),
    INVESTED_BY_FUNDS(Numbers.one(5404)),
    FUND_EXITS(Numbers.one(5405)),
    FUND_RETURNED(Numbers.one(5406)),
    FUND_CEDED(Numbers.one(5407)),
    FUND_SIZE_OF(Numbers.each(5410, FundKind.class));

    private final Numbers numbers;

    FundAccount(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
