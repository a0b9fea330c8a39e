package org.hatchery.pilot.calendar;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.hatchery.pilot.base.OpeningHours;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;

/**
 * Whether equipment can have been used as somebody says; that nobody else used it then, {@code UseDirectory} sees to.
 *
 * @param booked time it was booked for
 * @param now moment of recording
 */
public record UseTerms(Slot booked, LocalDateTime now) {
    /** Minutes that use may begin before its booking, and last beyond it although the next one is due. */
    public static final int TOLERANCE = OpeningHours.GRID;

    /**
     * Checks when it began, when it ended, and how long the equipment ran.
     *
     * @throws Rejection WRONG_DATES unless it began from half an hour before the booked time on,
     *     within it and not after now, ended after that and not after now, and ran no longer than it lasted
     */
    public void check(Use use) {
        LocalDateTime from = use.from();
        boolean begun = !from.isAfter(now) && !from.isBefore(earliest(booked)) && from.isBefore(booked.to());
        check(begun, WRONG_DATES, "from", beginning());
        LocalDateTime to = use.to();
        if (to == null) {
            return;
        }
        check(to.isAfter(from) && !to.isAfter(now), WRONG_DATES, "to", ending());
        long lasted = ChronoUnit.MINUTES.between(from, to);
        check(use.minutes() > 0 && use.minutes() <= lasted, WRONG_DATES, "minutes", running(lasted));
    }

    /** Earliest moment at which use of a booking begins. */
    public static LocalDateTime earliest(Slot booked) {
        return booked.from().minusMinutes(TOLERANCE);
    }

    private Sentence beginning() {
        Sentence range = Spoken.span(earliest(booked), booked.to());
        return Words.say("pilot.use-begins-between-time", range, TOLERANCE);
    }

    private static Sentence ending() {
        return Words.say("pilot.use-ends-after-began");
    }

    private static Sentence running(long lasted) {
        return Words.say("pilot.equipment-ran-more-than", lasted);
    }

    private static void check(boolean right, UserErrorCode code, String field, Sentence otherwise) {
        if (!right) {
            throw new Rejection(code, field, otherwise);
        }
    }
}
