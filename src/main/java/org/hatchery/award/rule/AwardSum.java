package org.hatchery.award.rule;

import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How much a rule gives, as far as its text says (金额).
 *
 * @param amount null where it names none
 * @param rate in hundredths of a per cent; null where it names none
 * @param cap most of it; null where it names none
 * @param basis what the rate is applied to; null without any
 */
@NamedInterface(propagate = false)
public record AwardSum(
        @Nullable Yuan amount,
        @Nullable Integer rate,
        @Nullable Yuan cap,
        @Nullable AwardBasis basis) {
    private static final int WHOLE = 10_000;

    /** The share of this basis, to the fen below, not more than the cap. */
    Yuan of(Yuan basis, int share) {
        Yuan part = new Yuan(Math.floorDiv(Math.multiplyExact(basis.hundredths(), (long) share), WHOLE));
        return cap == null ? part : part.atMost(cap);
    }
}
