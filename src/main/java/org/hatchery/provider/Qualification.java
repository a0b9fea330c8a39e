package org.hatchery.provider;

import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Span;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a provider was found fit for, by which certificate and how long (服务资质).
 *
 * @param to first day no longer in force; null while open-ended
 */
public record Qualification(
        Set<VoucherServiceKind> kinds,
        String certificateNumber,
        LocalDate from,
        @Nullable LocalDate to) {
    boolean covers(VoucherServiceKind kind, LocalDate day) {
        return kinds.contains(kind) && isInForce(day);
    }

    public boolean isInForce(LocalDate day) {
        return Span.covers(from, to, day);
    }

    /**
     * Checks what a person typed; stored data is taken as it is.
     *
     * @throws Rejection INVALID without a kind; WRONG_DATES when it would end before it begins
     */
    Qualification checked() {
        if (kinds.isEmpty()) {
            throw new Rejection(INVALID, "kinds", Words.say("provider.choose-least-one-kind"));
        }
        if (to != null && !to.isAfter(from)) {
            throw new Rejection(WRONG_DATES, "to", Words.say("provider.qualification-ends-after-begins"));
        }
        return this;
    }
}
