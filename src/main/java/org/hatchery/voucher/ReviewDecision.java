package org.hatchery.voucher;

/** What an authority says of a claim (审核意见). */
public enum ReviewDecision {
    PASS,
    RETURN,
    REJECT
}
