package org.hatchery.carrier.space;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.TextForm;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;

/** End of a carrier (注销). */
public record Closing(LocalDate on, String because) {
    private static final Wording REASON = new Wording(1, 500, TextForm.LINES);

    /**
     * An end for a reason.
     *
     * @throws Rejection INVALID without one
     */
    public static Closing of(LocalDate on, String because) {
        REASON.check(because, "reason");
        return new Closing(on, because);
    }

    /**
     * Lets a carrier end when nobody stays in it.
     *
     * @throws Rejection WRONG_STATE when somebody does; WRONG_DATES before it opened, before the last one left or after
     *     today
     */
    public void check(LocalDate openedOn, Space space, LocalDate today) {
        if (space.isInUse()) {
            throw new Rejection(WRONG_STATE, "carrier", Words.say("carrier.firms-teams-still-stay"));
        }
        if (on.isBefore(openedOn) || on.isAfter(today)) {
            throw new Rejection(WRONG_DATES, "on", Words.say("carrier.carrier-closes-after-opened"));
        }
        if (space.isLeasedAfter(on)) {
            throw new Rejection(WRONG_DATES, "on", Words.say("carrier.carrier-close-before-last"));
        }
    }
}
