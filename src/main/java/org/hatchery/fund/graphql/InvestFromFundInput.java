package org.hatchery.fund.graphql;

import java.time.LocalDate;
import org.hatchery.fund.investment.InvestmentKind;
import org.hatchery.fund.pool.ChangeFund;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** An investment, as sent. */
record InvestFromFundInput(
        String fund,
        int expectedVersion,
        String firm,
        @Nullable String achievement,
        InvestmentKind kind,
        Yuan amount,
        @Nullable Yuan grant,
        @Nullable Integer share,
        LocalDate on) {
    ChangeFund.Investing toInvesting() {
        return new ChangeFund.Investing(
                FundForms.firm(firm), FundForms.achievement(achievement), kind, amount, grant, share, on);
    }
}
