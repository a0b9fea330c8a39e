package org.hatchery.tenancy.contract;

import java.util.ArrayList;
import java.util.List;
import org.hatchery.shared.Period;
import org.hatchery.shared.Yuan;

/**
 * Of which months of a contract a transfer is: the month it names, or those that are open, the oldest first.
 *
 * @param all none where it is of none
 */
record RentShares(StayContract contract, List<Share> all) {
    /** What of it is for one month. */
    record Share(Period month, Yuan amount) {}

    /**
     * Shares it out.
     *
     * @param parts whether the last month may be paid in part
     */
    static RentShares of(StayContract contract, BankLine line, boolean parts) {
        List<Share> shares = new ArrayList<>();
        Yuan rest = line.amount();
        for (ContractDue due : contract.dues()) {
            boolean meant = line.month() == null || due.rent().month().equals(line.month());
            if (!meant || !due.isOpen() || !rest.isMoreThan(Yuan.ZERO)) {
                continue;
            }
            boolean whole = !due.open().isMoreThan(rest);
            Yuan share = whole ? due.open() : rest;
            shares.add(new Share(due.rent().month(), share));
            rest = rest.minus(share);
            if (!whole && !parts) {
                return new RentShares(contract, List.of());
            }
        }
        return new RentShares(contract, rest.isMoreThan(Yuan.ZERO) ? List.of() : List.copyOf(shares));
    }

    boolean areFitting() {
        return !all.isEmpty();
    }
}
