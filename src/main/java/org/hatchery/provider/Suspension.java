package org.hatchery.provider;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Span;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * Time in which nobody may order from a provider (暂停服务资格).
 *
 * @param to first day on which it may be ordered from again; null until it is lifted
 */
public record Suspension(LocalDate from, @Nullable LocalDate to, String reason) {
    boolean covers(LocalDate day) {
        return Span.covers(from, to, day);
    }

    /** Whether it has ended by then; one that is yet to begin has not. */
    public boolean isOverOn(LocalDate day) {
        return to != null && !to.isAfter(day);
    }

    Suspension lifted(LocalDate on) {
        return new Suspension(from, on, reason);
    }

    /**
     * Checks what a person typed; stored data is taken as it is.
     *
     * @throws Rejection WRONG_DATES before today, or when it would end before it begins
     */
    Suspension checked(LocalDate today) {
        if (from.isBefore(today)) {
            throw new Rejection(WRONG_DATES, "from", Words.say("provider.suspension-reach-back-give"));
        }
        if (to != null && !to.isAfter(from)) {
            throw new Rejection(WRONG_DATES, "to", Words.say("provider.suspension-ends-after-begins"));
        }
        return this;
    }
}
