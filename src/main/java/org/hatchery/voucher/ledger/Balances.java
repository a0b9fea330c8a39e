package org.hatchery.voucher.ledger;

import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/**
 * Where the money of a voucher lies (余额); a copy of what the ledger says.
 *
 * @param face granted
 * @param free can be ordered for
 * @param held for orders under way
 * @param paid settled, less what was clawed back
 * @param lapsed returned to the budget
 * @param clawedBack returned to the treasury
 */
@NamedInterface(propagate = false)
public record Balances(Yuan face, Yuan free, Yuan held, Yuan paid, Yuan lapsed, Yuan clawedBack) {
    public static final Balances NONE = of(Ledger.EMPTY);

    public static Balances of(Ledger ledger) {
        return new Balances(
                ledger.sum(EntryKind.ISSUED),
                ledger.balance(Account.FREE),
                ledger.balance(Account.HELD),
                ledger.balance(Account.PAID),
                ledger.sum(EntryKind.LAPSED),
                ledger.balance(Account.TREASURY));
    }

    /** Whether anything can still be used or paid. */
    public boolean isAnythingLeft() {
        return free.hundredths() > 0 || held.hundredths() > 0;
    }

    public Balances plus(Balances other) {
        return new Balances(
                face.plus(other.face),
                free.plus(other.free),
                held.plus(other.held),
                paid.plus(other.paid),
                lapsed.plus(other.lapsed),
                clawedBack.plus(other.clawedBack));
    }
}
