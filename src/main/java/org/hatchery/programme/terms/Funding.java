package org.hatchery.programme.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How much a programme pays (支持标准); null or absent where the source names no figure. A share that is not named pays
 * nothing by itself: the authority decides it for each voucher.
 *
 * @param rate share of the price
 * @param kindRates share by kind of service, in place of {@code rate}
 * @param perRequest cap on one order
 * @param firstRequest the same for the first order an applicant ever places, in place of {@code perRequest}
 * @param perKind cap on all orders of one kind under one voucher
 * @param firmYear cap on what a firm is granted in a year
 * @param teamYear the same for a team
 */
@NamedInterface(propagate = false)
public record Funding(
        @Nullable Rate rate,
        Map<VoucherServiceKind, Rate> kindRates,
        @Nullable Yuan perRequest,
        @Nullable Yuan firstRequest,
        Map<VoucherServiceKind, Yuan> perKind,
        @Nullable Yuan firmYear,
        @Nullable Yuan teamYear) {

    public @Nullable Rate rate(VoucherServiceKind kind) {
        return kindRates.getOrDefault(kind, rate);
    }

    public @Nullable Yuan yearCap(IncubateeForm form) {
        return form == IncubateeForm.FIRM ? firmYear : teamYear;
    }

    /** Whether it matters for an order of that much if it is the first. */
    public boolean asksForTheFirst(Yuan amount) {
        return firstRequest != null
                && (amount.isMoreThan(firstRequest) || perRequest != null && amount.isMoreThan(perRequest));
    }

    /**
     * Every limit on one order.
     *
     * @param usedOfKind what other orders of the kind already take
     * @param first whether it is the first the applicant ever places
     */
    public List<Limit> limits(VoucherServiceKind kind, Yuan price, Yuan usedOfKind, boolean first) {
        List<Limit> limits = new ArrayList<>();
        Rate share = rate(kind);
        if (share != null) {
            limits.add(new Limit(Term.RATE, share.of(price)));
        }
        Yuan request = first && firstRequest != null ? firstRequest : perRequest;
        if (request != null) {
            limits.add(new Limit(Term.REQUEST_CAP, request));
        }
        Yuan ofKind = perKind.get(kind);
        if (ofKind != null) {
            limits.add(new Limit(Term.KIND_CAP, usedOfKind.isMoreThan(ofKind) ? Yuan.ZERO : ofKind.minus(usedOfKind)));
        }
        return limits;
    }

    /** Most a voucher pays of one order, whatever is left on it. */
    public Yuan upTo(VoucherServiceKind kind, Yuan price, Yuan usedOfKind, boolean first) {
        return limits(kind, price, usedOfKind, first).stream().map(Limit::most).reduce(price, Yuan::atMost);
    }
}
