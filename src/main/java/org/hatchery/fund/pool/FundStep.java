package org.hatchery.fund.pool;

import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;

/** What is done to a fund (基金操作): by whoever keeps it, while it works. */
public enum FundStep {
    CONTRIBUTE,
    INVEST,
    EXIT,
    VOID,
    CLOSE;

    /** Whether the actor may do so with this fund now. */
    public boolean isOf(Actor actor, Fund fund) {
        return fund.isKeptBy(actor)
                && fund.getState() == FundState.OPEN
                && (this != EXIT || fund.holdsAny())
                && (this != CLOSE || fund.holdsNothing())
                && (this != VOID || fund.hasEntries());
    }

    /**
     * Lets only whoever keeps it take it, and only while it works.
     *
     * @throws Rejection NOT_RESPONSIBLE or WRONG_STATE
     */
    static void check(Actor actor, Fund fund) {
        if (!fund.isKeptBy(actor)) {
            throw new Rejection(UserErrorCode.NOT_RESPONSIBLE, "fund", Words.say("fund.keeper-alone"));
        }
        if (fund.getState() != FundState.OPEN) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "fund", Words.say("fund.closed"));
        }
    }
}
