package org.hatchery.fund.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hatchery.fund.capital.Contribution;
import org.hatchery.fund.capital.SubFundStake;
import org.hatchery.fund.investment.FundHolding;
import org.hatchery.shared.Yuan;

/** Money of a fund in the order of its days; within a day what comes in comes first. */
final class DayByDay {
    private final Map<LocalDate, Long> days = new TreeMap<>();

    private DayByDay() {}

    /** Whether by the end of each day no more had gone out than had come in and back. */
    static boolean covers(List<Contribution> came, List<SubFundStake> below, List<FundHolding> invested) {
        var money = new DayByDay();
        came.stream().flatMap(Contribution::live).forEach(paid -> money.in(paid.on(), paid.amount()));
        below.stream().filter(SubFundStake::counts).forEach(stake -> money.out(stake.on(), stake.amount()));
        invested.stream().filter(FundHolding::counts).forEach(one -> {
            money.out(one.on(), one.amount());
            one.exit().ifPresent(exit -> money.in(exit.on(), exit.proceeds()));
        });
        return money.isNeverShort();
    }

    private void in(LocalDate on, Yuan amount) {
        days.merge(on, amount.hundredths(), Long::sum);
    }

    private void out(LocalDate on, Yuan amount) {
        days.merge(on, -amount.hundredths(), Long::sum);
    }

    private boolean isNeverShort() {
        long left = 0;
        for (long moved : days.values()) {
            left += moved;
            if (left < 0) {
                return false;
            }
        }
        return true;
    }
}
