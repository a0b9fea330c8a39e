package org.hatchery.tenancy.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hatchery.shared.Yuan;

/**
 * What a firm or team owes under one contract on a day (欠缴租金).
 *
 * @param dues months that were due by then and are not wholly paid, in order of time; never none
 */
public record Arrear(StayContract contract, LocalDate asOf, List<ContractDue> dues) {
    public Yuan due() {
        return dues.stream().map(ContractDue::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    public Yuan paid() {
        return dues.stream().map(ContractDue::paid).reduce(Yuan.ZERO, Yuan::plus);
    }

    public Yuan open() {
        return due().minus(paid());
    }

    /** When the oldest of it was due. */
    public LocalDate since() {
        return dues.get(0).rent().dueOn();
    }

    /** How many days ago that was. */
    public int days() {
        return days(dues.get(0));
    }

    int days(ContractDue due) {
        return (int) ChronoUnit.DAYS.between(due.rent().dueOn(), asOf);
    }
}
