package org.hatchery.provider;

import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import org.hatchery.shared.ProperName;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Span;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * One service in a provider's catalogue (服务目录条目).
 *
 * @param code unique within the provider, also among what was withdrawn
 * @param unit what the price is for, such as 次 or 机时
 * @param price null for a price by quotation
 * @param statutory whether the law demands this test of its customers (强制性检测)
 * @param batch whether it tests batches of a running production (批量检测)
 * @param withdrawnOn first day on which it is no longer offered
 */
public record Offering(
        String code,
        VoucherServiceKind kind,
        String title,
        String unit,
        @Nullable Yuan price,
        boolean statutory,
        boolean batch,
        @Nullable LocalDate withdrawnOn) {
    boolean isOfferedOn(LocalDate day) {
        return Span.covers(null, withdrawnOn, day);
    }

    Offering withdrawn(LocalDate on) {
        return new Offering(code, kind, title, unit, price, statutory, batch, on);
    }

    /**
     * Checks what a person typed; stored data is taken as it is.
     *
     * @throws Rejection INVALID for a code, title or unit that is missing or too long, or a price of nothing
     */
    Offering checked() {
        if (!code.matches("[0-9A-Za-z._-]{1,40}")) {
            throw new Rejection(INVALID, "code", Words.say("provider.code-1-40-letters"));
        }
        ProperName.check(title, "title");
        if (price != null && !price.isMoreThan(Yuan.ZERO)) {
            throw new Rejection(INVALID, "price", Words.say("provider.price-above-0-leave"));
        }
        return this;
    }
}
