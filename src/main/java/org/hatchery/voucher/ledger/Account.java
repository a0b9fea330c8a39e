package org.hatchery.voucher.ledger;

/** Where money of a voucher can lie (账户). */
public enum Account {
    BUDGET,
    FREE,
    HELD,
    PAID,
    TREASURY
}
