package org.hatchery.payout;

/** How a transfer ended (付款结果). */
public enum PaymentOutcome {
    PAID,
    FAILED
}
