package org.hatchery.application.dossier;

import org.hatchery.application.paper.ExpertScore;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: the authority enters the sheet of an expert who has declared that nothing ties them to the applicant. */
@Service
public class ScoreApplication {
    private final ApplicationActs acts;

    ScoreApplication(ApplicationActs acts) {
        this.acts = acts;
    }

    /**
     * Sheet as it was handed in.
     *
     * @param noConflict whether the expert declared that nothing ties them to the applicant
     */
    public record Sheet(
            String expert,
            @Nullable String unit,
            int points,
            @Nullable String comment,
            boolean noConflict) {}

    /**
     * Enters it; every expert has one.
     *
     * @throws Rejection NOT_FOUND, NOT_RESPONSIBLE, STALE, WRONG_STATE; INVALID for a second sheet; AFFILIATED without the
     *     declaration
     */
    public Application score(ApplicationId id, long expectedVersion, Sheet sheet, Actor actor) {
        if (!sheet.noConflict()) {
            throw new Rejection(UserErrorCode.AFFILIATED, "noConflict", Words.say("application.declare-no-conflict"));
        }
        return acts.asAuthority(
                id,
                expectedVersion,
                actor,
                (one, who) -> one.score(
                        new ExpertScore(
                                sheet.expert(), sheet.unit(), sheet.points(), sheet.comment(), who.today(), who.by()),
                        who));
    }
}
