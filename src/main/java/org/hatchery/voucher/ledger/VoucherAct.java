package org.hatchery.voucher.ledger;

/** What can be done to a voucher, an order or a claim (办理事项). */
public enum VoucherAct {
    REQUESTED,
    ISSUED,
    RATED,
    REJECTED,
    REVOKED,
    EXPIRED,
    PLACED,
    ACCEPTED,
    DECLINED,
    CANCELLED,
    CONTRACTED,
    STARTED,
    DELIVERED,
    CONFIRMED,
    DISPUTED,
    DISPUTE_UPHELD,
    DISPUTE_DISMISSED,
    CLOSED,
    CLAIMED,
    PASSED,
    RETURNED,
    CLAIM_REJECTED,
    SETTLED,
    CLAWED_BACK
}
