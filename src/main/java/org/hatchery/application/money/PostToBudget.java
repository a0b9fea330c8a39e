package org.hatchery.application.money;

import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationActs;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.springframework.stereotype.Service;

/** Use case: the authority that pays sets the money of a granted award aside in a line of its budget. */
@Service
public class PostToBudget {
    private final ApplicationActs acts;
    private final SettleAward settle;

    PostToBudget(ApplicationActs acts, SettleAward settle) {
        this.acts = acts;
        this.settle = settle;
    }

    /**
     * Sets it aside; never more than the line has.
     *
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE, WRONG_STATE; BUDGET_EXCEEDED
     */
    public Application post(ApplicationId id, long expectedVersion, String line, int year, Actor actor) {
        Application wishing =
                acts.asAuthority(id, expectedVersion, actor, (one, who) -> one.wishToPost(line, year, who));
        return settle.settle(wishing, actor.id());
    }
}
