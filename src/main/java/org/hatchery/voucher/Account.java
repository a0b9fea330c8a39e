package org.hatchery.voucher;

/** Where money of a voucher can lie (账户). */
public enum Account {
    BUDGET,
    FREE,
    HELD,
    PAID,
    TREASURY
}
