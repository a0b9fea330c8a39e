package org.hatchery.pilot;

import static org.hatchery.shared.UserErrorCode.TOO_LATE;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;

/**
 * Whether equipment may be booked for some time at all, whoever else may want it.
 *
 * @param now moment of booking
 */
record BookingTerms(Equipment piece, LocalDateTime now) {
    static final int LONGEST_DAYS = 90;
    static final int FARTHEST_DAYS = 366;
    private static final long SECONDS_A_DAY = 86_400;

    /**
     * Makes a slot of two moments.
     *
     * @throws Rejection WRONG_DATES when it would be empty, longer than 90 days, or not begin and end at a full or half
     *     hour, all of it together
     */
    static Slot slot(LocalDateTime from, LocalDateTime to) {
        var faults = new Faults();
        faults.in(() -> checkMoment(from, "from", "A booking begins at a full or half hour."));
        faults.in(() -> checkMoment(to, "to", "A booking ends at a full or half hour."));
        faults.in(() -> check(from.isBefore(to), "to", "结束时间须晚于开始时间。", "A booking ends after it begins."));
        faults.in(() -> check(
                ChronoUnit.SECONDS.between(from, to) <= SECONDS_A_DAY * LONGEST_DAYS,
                "to",
                "一次预约最长 90 天。",
                "A booking lasts at most 90 days."));
        faults.mustBeNone();
        return new Slot(from, to);
    }

    private static void checkMoment(LocalDateTime time, String field, String english) {
        Era.check(time, field);
        check(onGrid(time), field, "时间须为整点或半点。", english);
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
    void checkUse(Slot slot) {
        checkOwnUse(slot);
        if (slot.from().isBefore(now.plusHours(piece.leadHours()))) {
            throw new Rejection(
                    TOO_LATE,
                    "from",
                    "须至少提前 " + piece.leadHours() + " 小时预约。",
                    "Please book at least " + piece.leadHours() + " hours ahead.");
        }
    }

    /**
     * Checks a booking of the base itself.
     *
     * @throws Rejection WRONG_DATES in the past, more than 366 days ahead, out of service or out of opening hours; by
     *     the day also when it does not go from midnight to midnight
     */
    void checkOwnUse(Slot slot) {
        check(!slot.from().isBefore(now), "from", "开始时间已过。", "The booking would begin in the past.");
        checkDownTime(slot);
        check(isInService(slot), "from", "该设备在此期间未投入使用或已停用。", "The equipment is not in service in that time.");
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
    void checkDownTime(Slot slot) {
        boolean begun = !slot.from().isAfter(now.minusMinutes(OpeningHours.GRID));
        check(!begun, "from", "开始时间已过。", "The time would begin in the past.");
        boolean near = !slot.to().isAfter(now.plusDays(FARTHEST_DAYS));
        check(near, "to", "最多提前 366 天预约。", "Please book at most 366 days ahead.");
    }

    private void checkDays(Slot slot) {
        check(
                isWholeDays(slot),
                "from",
                "该设备按天预约，须从零点到零点。",
                "This equipment is booked by the day, from midnight to midnight.");
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
        check(
                open,
                field,
                "该时段不在设备开放时间内。开放时间：" + hours.chinese() + "。",
                "The time lies outside the opening hours, which are: " + hours.english() + ".");
    }

    /** Whether the equipment is in service all that time. */
    boolean isInService(Slot slot) {
        return piece.isInServiceOn(slot.firstDay()) && piece.isInServiceOn(slot.lastDay());
    }

    /** Whether service and opening hours allow it, whenever it is asked for. */
    boolean allow(Slot slot) {
        boolean open = piece.unit() == BookingUnit.DAY
                ? piece.openingHours().isOpenOn(slot.firstDay())
                        && piece.openingHours().isOpenOn(slot.lastDay())
                : isOpen(slot);
        return isInService(slot) && open;
    }

    private static void check(boolean right, String field, String chinese, String english) {
        if (!right) {
            throw new Rejection(WRONG_DATES, field, chinese, english);
        }
    }
}
