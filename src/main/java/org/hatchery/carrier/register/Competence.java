package org.hatchery.carrier.register;

import java.time.Instant;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.recognition.TitleCompetence;
import org.hatchery.identity.Actor;
import org.hatchery.identity.CorrectionRights;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;

/** Which titles of a carrier an authority may give, take back and correct. */
final class Competence {
    private Competence() {}

    /** Checks that the level of a title is the actor's to decide; declined as {@link TitleCompetence#check} says. */
    static void check(RecognitionLevel level, Carrier carrier, Actor actor) {
        TitleCompetence.check(actor, level, carrier.getRegion());
    }

    /**
     * Checks that a title is the actor's to correct: for a time of the level that decides about it, later of the level
     * above; above the nation there is none.
     *
     * @throws Rejection NOT_RESPONSIBLE as {@link #check} says; TOO_LATE when only the level above may still
     */
    static void checkCorrection(Recognition title, Carrier carrier, Actor actor, CorrectionRights rights) {
        check(title.level(), carrier, actor);
        boolean above = title.level() == RecognitionLevel.NATIONAL
                || TitleCompetence.isAbove(actor, title.level(), carrier.getRegion());
        Signature recorded = title.recordedBy();
        if (!above) {
            rights.checkOwn(recorded == null ? Instant.EPOCH : recorded.at(), "number");
        }
    }
}
