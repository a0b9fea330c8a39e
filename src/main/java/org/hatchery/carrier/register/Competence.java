package org.hatchery.carrier.register;

import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;

import java.time.Instant;
import java.util.stream.Stream;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.identity.Actor;
import org.hatchery.identity.CorrectionRights;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;

/** Which titles an authority may give and take back: those of its own level and below, in its own region. */
final class Competence {
    private Competence() {}

    /**
     * Checks that the level of a title is the actor's to decide.
     *
     * @throws Rejection NOT_RESPONSIBLE for a level above the actor's own
     */
    static void check(RecognitionLevel level, Carrier carrier, Actor actor) {
        boolean competent = actor.is(Role.ADMIN) || levels(carrier, actor).anyMatch(own -> own.compareTo(level) <= 0);
        if (!competent) {
            throw new Rejection(NOT_RESPONSIBLE, "level", Words.say("carrier.title-level-recorded-withdrawn"));
        }
    }

    /**
     * Checks that a title is the actor's to correct: for a time of the level that decides about it, later of the level
     * above; above the nation there is none.
     *
     * @throws Rejection NOT_RESPONSIBLE as {@link #check} says; TOO_LATE when only the level above may still
     */
    static void checkCorrection(Recognition title, Carrier carrier, Actor actor, CorrectionRights rights) {
        check(title.level(), carrier, actor);
        boolean above = actor.is(Role.ADMIN)
                || title.level() == RecognitionLevel.NATIONAL
                || levels(carrier, actor).anyMatch(level -> level.compareTo(title.level()) < 0);
        Signature recorded = title.recordedBy();
        if (!above) {
            rights.checkOwn(recorded == null ? Instant.EPOCH : recorded.at(), "number");
        }
    }

    private static Stream<RecognitionLevel> levels(Carrier carrier, Actor actor) {
        return actor.limits().stream()
                .map(RegionCode::new)
                .filter(region -> region.contains(carrier.getRegion()))
                .map(Competence::of);
    }

    private static RecognitionLevel of(RegionCode region) {
        if (region.equals(RegionCode.NATION)) {
            return RecognitionLevel.NATIONAL;
        }
        if (region.value().endsWith("0000")) {
            return RecognitionLevel.PROVINCIAL;
        }
        return region.value().endsWith("00") ? RecognitionLevel.CITY : RecognitionLevel.COUNTY;
    }
}
