package org.hatchery.payout;

/** How far a payout has come (付款状态). */
public enum PayoutState {
    TO_PAY,
    PAID,
    FAILED
}
