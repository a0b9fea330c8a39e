package org.hatchery.pilot.calendar;

import static org.hatchery.shared.UserErrorCode.TOO_LATE;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.hatchery.pilot.base.BookingUnit;
import org.hatchery.pilot.base.DayPart;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.Era;
import org.hatchery.pilot.base.OpeningHours;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;

/**
 * Whether equipment may be booked for some time at all, whoever else may want it.
 *
 * @param now moment of booking
 */
public record BookingTerms(Equipment piece, LocalDateTime now) {
    public static final int LONGEST_DAYS = 90;
    static final int FARTHEST_DAYS = 366;
    private static final long SECONDS_A_DAY = 86_400;

    /**
     * Makes a slot of two moments.
     *
     * @throws Rejection WRONG_DATES when it would be empty, longer than 90 days, or not begin and end at a full or half
     *     hour, all of it together
     */
    public static Slot slot(LocalDateTime from, LocalDateTime to) {
        var faults = new Faults();
        faults.in(() -> checkMoment(from, "from"));
        faults.in(() -> checkMoment(to, "to"));
        faults.in(() -> check(from.isBefore(to), "to", Words.say("pilot.booking-ends-after-begins")));
        faults.in(() -> check(
                ChronoUnit.SECONDS.between(from, to) <= SECONDS_A_DAY * LONGEST_DAYS,
                "to",
                Words.say("pilot.booking-lasts-most-90")));
        faults.mustBeNone();
        return new Slot(from, to);
    }

    private static void checkMoment(LocalDateTime time, String field) {
        Era.check(time, field);
        check(onGrid(time), field, Words.say("pilot.full-or-half-hour"));
    }

    private static boolean onGrid(LocalDateTime time) {
        return time.getMinute() % OpeningHours.GRID == 0
                && time.truncatedTo(ChronoUnit.MINUTES).equals(time);
    }

    /**
     * Checks a booking of somebody from outside.
     *
     * @throws Rejection TOO_LATE within the lead time, or what {@link #checkOwnUse} refuses
     */
    public void checkUse(Slot slot) {
        checkOwnUse(slot);
        if (slot.from().isBefore(now.plusHours(piece.leadHours()))) {
            throw new Rejection(TOO_LATE, "from", Words.say("pilot.book-least-hours-ahead", piece.leadHours()));
        }
    }

    /**
     * Checks a booking of the base itself.
     *
     * @throws Rejection WRONG_DATES in the past, more than 366 days ahead, out of service or out of opening hours; by
     *     the day also when it does not go from midnight to midnight
     */
    public void checkOwnUse(Slot slot) {
        check(!slot.from().isBefore(now), "from", Words.say("pilot.booking-begin-past"));
        checkDownTime(slot);
        check(isInService(slot), "from", Words.say("pilot.equipment-service-time"));
        if (piece.unit() == BookingUnit.DAY) {
            checkDays(slot);
        } else {
            checkHours(slot);
        }
    }

    /**
     * Checks a down time; it may begin in the present half hour.
     *
     * @throws Rejection WRONG_DATES in the past or more than 366 days ahead
     */
    public void checkDownTime(Slot slot) {
        boolean begun = !slot.from().isAfter(now.minusMinutes(OpeningHours.GRID));
        check(!begun, "from", Words.say("pilot.time-begin-past"));
        boolean near = !slot.to().isAfter(now.plusDays(FARTHEST_DAYS));
        check(near, "to", Words.say("pilot.book-most-366-days"));
    }

    private void checkDays(Slot slot) {
        check(isWholeDays(slot), "from", Words.say("pilot.equipment-booked-day-from"));
        checkOpen(piece.openingHours().isOpenOn(slot.firstDay()), "from");
        checkOpen(piece.openingHours().isOpenOn(slot.lastDay()), "to");
    }

    private static boolean isWholeDays(Slot slot) {
        return slot.parts().values().stream().allMatch(DayPart.WHOLE_DAY::equals);
    }

    private void checkHours(Slot slot) {
        checkOpen(isOpen(slot), "from");
    }

    private boolean isOpen(Slot slot) {
        return slot.parts().entrySet().stream()
                .allMatch(part -> piece.openingHours().covers(part.getKey(), part.getValue()));
    }

    private void checkOpen(boolean open, String field) {
        Sentence hours = piece.openingHours().spoken();
        check(open, field, Words.say("pilot.time-lies-outside-opening", hours));
    }

    /** Whether the equipment is in service all that time. */
    public boolean isInService(Slot slot) {
        return piece.isInServiceOn(slot.firstDay()) && piece.isInServiceOn(slot.lastDay());
    }

    /** Whether service and opening hours allow it, whenever it is asked for. */
    public boolean allow(Slot slot) {
        boolean open = piece.unit() == BookingUnit.DAY
                ? piece.openingHours().isOpenOn(slot.firstDay())
                        && piece.openingHours().isOpenOn(slot.lastDay())
                : isOpen(slot);
        return isInService(slot) && open;
    }

    private static void check(boolean right, String field, Sentence says) {
        if (!right) {
            throw new Rejection(WRONG_DATES, field, says);
        }
    }
}
