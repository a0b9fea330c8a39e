package org.hatchery.tenancy.contract;

import java.util.List;
import java.util.function.Function;
import org.hatchery.shared.Period;
import org.hatchery.shared.Yuan;

/** What is due of a carrier's contracts for a period (租金应收表), by the numbers of the contracts and month by month. */
public record RentRoll(Period period, List<ContractDue> dues) {
    public Yuan due() {
        return sum(ContractDue::amount);
    }

    public Yuan paid() {
        return sum(ContractDue::paid);
    }

    public Yuan open() {
        return sum(ContractDue::open);
    }

    public Yuan overpaid() {
        return sum(ContractDue::overpaid);
    }

    private Yuan sum(Function<ContractDue, Yuan> amount) {
        return dues.stream().map(amount).reduce(Yuan.ZERO, Yuan::plus);
    }
}
