package org.hatchery.voucher.story;

import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.Balances;
import org.hatchery.voucher.ledger.EntryKind;
import org.hatchery.voucher.ledger.Ledger;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.ledger.VoucherId;
import org.jspecify.annotations.Nullable;

/**
 * Money of a voucher (资金).
 *
 * @param ledger its movements
 * @param balances what follows from them, stored for whoever looks for it
 */
record Funds(Ledger ledger, Balances balances) {
    static final Funds NONE = of(Ledger.EMPTY);

    private static Funds of(Ledger ledger) {
        return new Funds(ledger, Balances.of(ledger));
    }

    Funds moved(
            VoucherId voucher, EntryKind kind, @Nullable String order, Yuan amount, VoucherEvent event, String key) {
        return of(ledger.plus(voucher, kind, order, amount, event, key));
    }

    /** An open voucher is issued, partly used or exhausted as its balances say. */
    VoucherState restated(VoucherState state) {
        if (!state.isUsable() && state != VoucherState.EXHAUSTED) {
            return state;
        }
        if (balances.free().equals(balances.face())) {
            return VoucherState.ISSUED;
        }
        return balances.free().hundredths() == 0 ? VoucherState.EXHAUSTED : VoucherState.PARTLY_USED;
    }
}
