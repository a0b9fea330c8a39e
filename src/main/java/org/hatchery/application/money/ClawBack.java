package org.hatchery.application.money;

import org.hatchery.application.dossier.Acting;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationActs;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.application.paper.BudgetMove;
import org.hatchery.application.paper.Recovery;
import org.hatchery.application.paper.RecoveryGround;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.springframework.stereotype.Service;

/** Use case: money is taken back, the whole or a part, and booked below zero where it came from (追回). */
@Service
public class ClawBack {
    private final ApplicationActs acts;
    private final AwardBudgetLedger budgets;
    private final SettleAward settle;

    ClawBack(ApplicationActs acts, AwardBudgetLedger budgets, SettleAward settle) {
        this.acts = acts;
        this.budgets = budgets;
        this.settle = settle;
    }

    /**
     * Takes it back.
     *
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE, WRONG_STATE, INVALID; CAP_EXCEEDED for more than is left
     */
    public Application clawBack(
            ApplicationId id, long expectedVersion, RecoveryGround ground, Yuan amount, String reason, Actor actor) {
        Application wishing =
                acts.asAuthority(id, expectedVersion, actor, (one, who) -> take(one, ground, amount, reason, who));
        return settle.settle(wishing, actor.id());
    }

    /** The line of this year where there is one, or else that of the year it came from. */
    private void take(Application one, RecoveryGround ground, Yuan amount, String reason, Acting who) {
        BudgetMove from = one.getMoney()
                .posted()
                .orElseThrow(() -> new Rejection(
                        UserErrorCode.WRONG_STATE, "application", Words.say("application.stands-elsewhere")));
        int thisYear = who.today().getYear();
        int year = budgets.find(one.payer().orElseGet(one::authority), from.line(), thisYear)
                .map(AwardBudgetLine::year)
                .orElse(from.year());
        one.clawBack(new Recovery(ground, amount, reason, who.today(), who.by()), from.line(), year, who);
    }
}
