package org.hatchery.voucher.order;

import static org.hatchery.voucher.order.ClaimState.AGENCY_REVIEW;
import static org.hatchery.voucher.order.ClaimState.APPROVED;
import static org.hatchery.voucher.order.ClaimState.CITY_REVIEW;
import static org.hatchery.voucher.order.ClaimState.PUBLIC_NOTICE;
import static org.hatchery.voucher.order.ClaimState.SETTLED;
import static org.hatchery.voucher.order.OrderParty.AUTHORITY;
import static org.hatchery.voucher.order.OrderParty.CLAIMANT;
import static org.hatchery.voucher.order.OrderParty.REVIEWER;

import java.util.Set;
import org.hatchery.voucher.ledger.VoucherAct;
import org.springframework.modulith.NamedInterface;

/** Step of the claim of a confirmed order; the whole state machine, and nothing else decides it. */
@NamedInterface(propagate = false)
public enum ClaimStep implements Step {
    SUBMIT(CLAIMANT, VoucherAct.CLAIMED, ClaimState.RETURNED),
    PASS(REVIEWER, VoucherAct.PASSED, CITY_REVIEW, AGENCY_REVIEW, PUBLIC_NOTICE),
    /** Also of what was approved and is not paid yet. */
    RETURN(REVIEWER, VoucherAct.RETURNED, CITY_REVIEW, AGENCY_REVIEW, PUBLIC_NOTICE, APPROVED),
    /** Also of what was approved and is not paid yet, or was returned. */
    REJECT(
            REVIEWER,
            VoucherAct.CLAIM_REJECTED,
            CITY_REVIEW,
            AGENCY_REVIEW,
            PUBLIC_NOTICE,
            APPROVED,
            ClaimState.RETURNED),
    SETTLE(AUTHORITY, VoucherAct.SETTLED, APPROVED),
    CLAW_BACK(AUTHORITY, VoucherAct.CLAWED_BACK, SETTLED),
    /** Of a claim that is not corrected. */
    RELEASE(AUTHORITY, VoucherAct.CLOSED, ClaimState.RETURNED);

    private final OrderParty by;
    private final VoucherAct act;
    private final Set<ClaimState> from;

    ClaimStep(OrderParty by, VoucherAct act, ClaimState... from) {
        this.by = by;
        this.act = act;
        this.from = Set.of(from);
    }

    @Override
    public OrderParty by() {
        return by;
    }

    @Override
    public VoucherAct act() {
        return act;
    }

    @Override
    public boolean leadsFrom(Order order) {
        Claim claim = order.getClaim();
        return order.getState() == OrderState.CONFIRMED
                && (claim == null ? this == SUBMIT : from.contains(claim.state()));
    }

    /**
     * The claim it is about.
     *
     * @throws org.hatchery.shared.Rejection WRONG_STATE
     */
    public Claim of(Order order) {
        mustLeadFrom(order);
        Claim claim = order.getClaim();
        if (claim == null) {
            throw Order.wrongState();
        }
        return claim;
    }

    @Override
    public boolean isForWhatWasLeftLying() {
        return this == RELEASE;
    }
}
