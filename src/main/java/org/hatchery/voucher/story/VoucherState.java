package org.hatchery.voucher.story;

/** How far a grant has come (额度状态). */
public enum VoucherState {
    SUBMITTED,
    ISSUED,
    PARTLY_USED,
    EXHAUSTED,
    EXPIRED,
    REVOKED,
    REJECTED;

    /** Whether orders can be placed as far as the state goes. */
    public boolean isUsable() {
        return this == ISSUED || this == PARTLY_USED;
    }

    /** Whether nothing may stay free on it any more. */
    public boolean isClosed() {
        return this == EXPIRED || this == REVOKED;
    }
}
