package org.hatchery.voucher;

/** How far a claim has come (兑付申请状态). */
public enum ClaimState {
    DRAFT,
    CITY_REVIEW,
    AGENCY_REVIEW,
    RETURNED,
    PUBLIC_NOTICE,
    APPROVED,
    SETTLED,
    REJECTED,
    CLAWED_BACK;

    /** Whether no money is held for it any more. */
    boolean isOver() {
        return this == SETTLED || this == REJECTED || this == CLAWED_BACK;
    }
}
