package org.hatchery.tenancy.contract;

import java.time.LocalDate;
import org.hatchery.shared.Yuan;
import org.hatchery.tenancy.rent.MonthRent;
import org.springframework.modulith.NamedInterface;

/** What is due of one contract for one month, and what was paid of that (当月租金). */
@NamedInterface(propagate = false)
public record ContractDue(StayContract contract, MonthRent rent, Yuan paid) {
    public Yuan amount() {
        return rent.amount();
    }

    /** What has yet to come in. */
    public Yuan open() {
        return paid.isMoreThan(amount()) ? Yuan.ZERO : amount().minus(paid);
    }

    /** What came in beyond that, because less became due since. */
    public Yuan overpaid() {
        return paid.isMoreThan(amount()) ? paid.minus(amount()) : Yuan.ZERO;
    }

    boolean isOpen() {
        return open().isMoreThan(Yuan.ZERO);
    }

    boolean isDueBy(LocalDate day) {
        return !rent.dueOn().isAfter(day);
    }
}
