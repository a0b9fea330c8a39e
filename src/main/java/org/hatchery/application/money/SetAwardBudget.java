package org.hatchery.application.money;

import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.springframework.stereotype.Service;

/** Use case: a division sets what a line of its budget has for awards in a year (奖补预算). */
@Service
public class SetAwardBudget {
    private final AwardBudgetLedger budgets;

    SetAwardBudget(AwardBudgetLedger budgets) {
        this.budgets = budgets;
    }

    /**
     * Sets, raises or lowers it.
     *
     * @throws Rejection NOT_RESPONSIBLE outside the actor's own division; BUDGET_EXCEEDED below what is set aside already
     */
    public AwardBudgetLine set(RegionCode region, String line, int year, Yuan amount, Actor actor) {
        mustBeOf(region, actor);
        if (!budgets.set(region, line, year, amount)) {
            throw new Rejection(
                    UserErrorCode.BUDGET_EXCEEDED, "amount", Words.say("application.budget-below-set-aside"));
        }
        return budgets.find(region, line, year).orElseThrow();
    }

    /** Lets only the authority of the division itself act; declined with NOT_RESPONSIBLE. */
    static void mustBeOf(RegionCode region, Actor actor) {
        if (!actor.scope().includes(Set.of(Scope.region(region.value())))) {
            throw new Rejection(UserErrorCode.NOT_RESPONSIBLE, "region", Words.say("application.not-your-budget"));
        }
    }
}
