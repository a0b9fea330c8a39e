package org.hatchery.application.title;

import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.application.dossier.ReviewApplication;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.springframework.stereotype.Service;

/** Use case: the authority where an application lies takes a step, and a title that it decides on is given in the same act. */
@Service
public class GiveTitle {
    private final ReviewApplication review;
    private final SettleTitle settle;

    GiveTitle(ReviewApplication review, SettleTitle settle) {
        this.review = review;
        this.settle = settle;
    }

    /**
     * Takes the step.
     *
     * @throws Rejection what {@link ReviewApplication#review} refuses, and what the register of the title refuses
     */
    public Application review(ApplicationId id, long expectedVersion, ReviewApplication.Act act, Actor actor) {
        return settle.settle(review.review(id, expectedVersion, act, actor));
    }
}
