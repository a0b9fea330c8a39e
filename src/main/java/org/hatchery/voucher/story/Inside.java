package org.hatchery.voucher.story;

import java.util.List;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.Balances;
import org.hatchery.voucher.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * What nobody sees of a voucher but its applicant and the authorities.
 *
 * @param requested what was asked for, which would tell a provider most of what it must not know
 * @param face null until it is issued
 */
public record Inside(
        Yuan requested, String purpose, @Nullable Yuan face, Balances balances, List<LedgerEntry> ledger) {
    static Inside of(Voucher voucher) {
        return new Inside(
                voucher.award().requested(),
                voucher.award().purpose(),
                voucher.getFace(),
                voucher.getBalances(),
                voucher.getLedger().entries());
    }
}
