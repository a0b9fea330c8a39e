package org.hatchery.voucher;

import static org.hatchery.shared.UserErrorCode.WRONG_STATE;
import static org.hatchery.voucher.VoucherState.EXHAUSTED;
import static org.hatchery.voucher.VoucherState.ISSUED;
import static org.hatchery.voucher.VoucherState.PARTLY_USED;
import static org.hatchery.voucher.VoucherState.SUBMITTED;

import java.util.Set;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;

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

    OrderParty by() {
        return by;
    }

    /** What the history says of it. */
    VoucherAct act() {
        return act;
    }

    boolean leadsFrom(VoucherState state) {
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
