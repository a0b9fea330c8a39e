package org.hatchery.voucher.ledger;

/** Kind of a movement, which says from where to where the money goes (记账类型). */
public enum EntryKind {
    ISSUED(Account.BUDGET, Account.FREE),
    HELD(Account.FREE, Account.HELD),
    RELEASED(Account.HELD, Account.FREE),
    SETTLED(Account.HELD, Account.PAID),
    LAPSED(Account.FREE, Account.BUDGET),
    CLAWED_BACK(Account.PAID, Account.TREASURY);

    private final Account from;
    private final Account to;

    EntryKind(Account from, Account to) {
        this.from = from;
        this.to = to;
    }

    Account from() {
        return from;
    }

    Account to() {
        return to;
    }
}
