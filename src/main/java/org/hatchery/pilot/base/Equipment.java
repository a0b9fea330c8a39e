package org.hatchery.pilot.base;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.shared.ProperName;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Span;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Piece of equipment of a base, and on what terms it is lent (中试设备).
 *
 * @param code names it within its base
 * @param line test line it belongs to (中试线)
 * @param capabilities what it can do, in lower case, such as 喷雾干燥
 * @param scale size in words, such as 500 L
 * @param price for one unit of time
 * @param safety conditions of safe use
 * @param qualification training that has to be passed before use; null when none has to be
 * @param quotaHours hours a month that one firm may book; null without a limit
 * @param leadHours hours that lie at least between booking and use
 * @param noticeHours hours before use up to which a firm may cancel
 * @param outsiders whether others than the operator may book it
 * @param from first day of service
 * @param withdrawnOn first day on which it is no longer lent
 */
@NamedInterface(propagate = false)
public record Equipment(
        String code,
        String name,
        @Nullable String line,
        Set<String> capabilities,
        @Nullable String scale,
        BookingUnit unit,
        Yuan price,
        @Nullable Yuan originalValue,
        @Nullable String safety,
        OpeningHours openingHours,
        boolean needsApproval,
        @Nullable String qualification,
        @Nullable Integer quotaHours,
        int leadHours,
        int noticeHours,
        boolean outsiders,
        LocalDate from,
        @Nullable LocalDate withdrawnOn) {
    /** Hours of notice that need no lead time. */
    private static final int SHORT_NOTICE = 72;

    /**
     * Checks what a person typed; stored data is taken as it is.
     *
     * @throws Rejection INVALID for a code of other than letters, digits, dots and dashes, a name of fewer than 2
     *     characters, or a notice nobody could keep; WRONG_DATES when it would be withdrawn before it was in service
     */
    Equipment checked() {
        check(code.matches("[\\p{L}\\p{N}._-]{1,40}"), "code", Words.say("pilot.code-1-40-letters"));
        ProperName.check(name, "name");
        checkNotice();
        checkDates();
        return withHours(openingHours.checked());
    }

    /** Whoever may book at short notice could never cancel if the notice were long. */
    private void checkNotice() {
        check(
                noticeHours <= Math.max(leadHours, SHORT_NOTICE),
                "noticeHours",
                Words.say("pilot.notice-more-than-hours", SHORT_NOTICE, leadHours));
    }

    private void checkDates() {
        Era.check(from, "from");
        Era.check(withdrawnOn, "withdrawnOn");
        if (withdrawnOn != null && withdrawnOn.isBefore(from)) {
            throw new Rejection(WRONG_DATES, "withdrawnOn", Words.say("pilot.equipment-withdrawn-after-came"));
        }
    }

    private static void check(boolean right, String field, Sentence says) {
        if (!right) {
            throw new Rejection(INVALID, field, says);
        }
    }

    private Equipment withHours(OpeningHours hours) {
        return new Equipment(
                code,
                name,
                line,
                capabilities,
                scale,
                unit,
                price,
                originalValue,
                safety,
                hours,
                needsApproval,
                qualification,
                quotaHours,
                leadHours,
                noticeHours,
                outsiders,
                from,
                withdrawnOn);
    }

    /** Whether it is lent on that day. */
    public boolean isInServiceOn(LocalDate day) {
        return Span.covers(from, withdrawnOn, day);
    }
}
