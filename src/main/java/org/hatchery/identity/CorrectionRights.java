package org.hatchery.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who may correct what was recorded: whoever is responsible for it for a time, and the level above at any time. */
@Component
public class CorrectionRights {
    private final Period own;
    private final Clock clock;

    CorrectionRights(@Value("${hatchery.own-corrections-for}") Period own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /**
     * Lets somebody correct within whose scope it lies.
     *
     * @param field input that names what is corrected
     * @throws Rejection TOO_LATE when only the bureau above may still correct it
     */
    public void check(Actor actor, Instant recordedAt, String field) {
        if (!actor.is(Role.BUREAU, Role.ADMIN)) {
            checkOwn(recordedAt, field);
        }
    }

    /** The same for somebody who is on no level above. */
    public void checkOwn(Instant recordedAt, String field) {
        if (LocalDate.now(clock).isAfter(last(recordedAt))) {
            throw new Rejection(UserErrorCode.TOO_LATE, field, Words.say("identity.correct-by-bureau", own.getDays()));
        }
    }

    private LocalDate last(Instant recordedAt) {
        return LocalDate.ofInstant(recordedAt, clock.getZone()).plus(own);
    }
}
