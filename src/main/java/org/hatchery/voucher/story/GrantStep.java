package org.hatchery.voucher.story;

import static org.hatchery.shared.UserErrorCode.WRONG_STATE;
import static org.hatchery.voucher.story.VoucherState.EXHAUSTED;
import static org.hatchery.voucher.story.VoucherState.ISSUED;
import static org.hatchery.voucher.story.VoucherState.PARTLY_USED;
import static org.hatchery.voucher.story.VoucherState.SUBMITTED;

import java.util.Set;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.order.OrderParty;

/** Step of a grant: from where it is taken, and by whom; the whole state machine, and nothing else decides it. */
public enum GrantStep {
    ISSUE(VoucherAct.ISSUED, OrderParty.AUTHORITY, SUBMITTED),
    REJECT(VoucherAct.REJECTED, OrderParty.AUTHORITY, SUBMITTED),
    /** Of one that was issued without a share of the price. */
    RATE(VoucherAct.RATED, OrderParty.AUTHORITY, ISSUED, PARTLY_USED),
    REDEEM(VoucherAct.PLACED, OrderParty.APPLICANT, ISSUED, PARTLY_USED),
    REVOKE(VoucherAct.REVOKED, OrderParty.AUTHORITY, ISSUED, PARTLY_USED, EXHAUSTED),
    /** By the clock. */
    EXPIRE(VoucherAct.EXPIRED, OrderParty.AUTHORITY, ISSUED, PARTLY_USED, EXHAUSTED);

    private final VoucherAct act;
    private final OrderParty by;
    private final Set<VoucherState> from;

    GrantStep(VoucherAct act, OrderParty by, VoucherState... from) {
        this.act = act;
        this.by = by;
        this.from = Set.of(from);
    }

    public OrderParty by() {
        return by;
    }

    /** What the history says of it. */
    public VoucherAct act() {
        return act;
    }

    public boolean leadsFrom(VoucherState state) {
        return from.contains(state);
    }

    /**
     * Lets only a voucher through from whose state it leads.
     *
     * @throws Rejection WRONG_STATE
     */
    void mustLeadFrom(VoucherState state) {
        if (!leadsFrom(state)) {
            throw new Rejection(WRONG_STATE, "voucher", Words.say("voucher.voucher-state-allows"));
        }
    }
}
