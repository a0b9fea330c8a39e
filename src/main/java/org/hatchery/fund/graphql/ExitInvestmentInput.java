package org.hatchery.fund.graphql;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.fund.investment.BankRate;
import org.hatchery.fund.investment.ExitKind;
import org.hatchery.fund.investment.ExitWish;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/** How an investment ends, as sent. */
record ExitInvestmentInput(
        String fund,
        int expectedVersion,
        int investment,
        ExitKind kind,
        LocalDate on,
        @Nullable Yuan price,
        @Nullable Yuan worth,
        List<BankRate> rates) {
    ExitWish toWish() {
        return new ExitWish(kind, on, price, worth, rates);
    }
}
