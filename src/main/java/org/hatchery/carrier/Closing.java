package org.hatchery.carrier;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.TextForm;
import org.hatchery.shared.Wording;

/** End of a carrier (注销). */
record Closing(LocalDate on, String because) {
    private static final Wording REASON = new Wording(1, 500, TextForm.LINES);

    /**
     * An end for a reason.
     *
     * @throws Rejection INVALID without one
     */
    static Closing of(LocalDate on, String because) {
        REASON.check(because, "reason");
        return new Closing(on, because);
    }

    /**
     * Lets a carrier end when nobody stays in it.
     *
     * @throws Rejection WRONG_STATE when somebody does; WRONG_DATES before it opened, before the last one left or after
     *     today
     */
    void check(LocalDate openedOn, Space space, LocalDate today) {
        if (space.isInUse()) {
            throw new Rejection(
                    WRONG_STATE,
                    "carrier",
                    "载体内仍有在孵企业或团队，请先办理退出或毕业。",
                    "Firms or teams still stay in the carrier; please end their stays first.");
        }
        if (on.isBefore(openedOn) || on.isAfter(today)) {
            throw new Rejection(
                    WRONG_DATES,
                    "on",
                    "注销日期不能早于开始运营日期，也不能晚于今天。",
                    "A carrier closes after it opened and not after today.");
        }
        if (space.isLeasedAfter(on)) {
            throw new Rejection(
                    WRONG_DATES,
                    "on",
                    "注销日期不能早于最后一家企业或团队离开的日期。",
                    "A carrier cannot close before the last firm or team left it.");
        }
    }
}
