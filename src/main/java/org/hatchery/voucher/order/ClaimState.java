package org.hatchery.voucher.order;

import org.springframework.modulith.NamedInterface;

/** How far a claim has come (兑付申请状态). */
@NamedInterface(propagate = false)
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
