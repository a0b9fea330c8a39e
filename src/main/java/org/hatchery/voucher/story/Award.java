package org.hatchery.voucher.story;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import org.hatchery.programme.terms.Funding;
import org.hatchery.programme.terms.Rate;
import org.hatchery.programme.terms.Terms;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for and what was granted (额度).
 *
 * @param face null until it is issued
 * @param rate share of the price that the authority decided; null where the terms name it
 */
public record Award(
        Yuan requested,
        String purpose,
        @Nullable Yuan face,
        @Nullable Rate rate) {
    static Award of(Yuan requested, String purpose) {
        return new Award(requested, purpose, null, null);
    }

    /**
     * The same with a grant.
     *
     * @throws Rejection INVALID for nothing; CAP_EXCEEDED above what was asked for
     */
    Award granted(Yuan amount) {
        if (amount.hundredths() == 0) {
            throw new Rejection(INVALID, "amount", Words.say("voucher.grant-above-0"));
        }
        if (amount.isMoreThan(requested)) {
            throw new Rejection(CAP_EXCEEDED, "amount", Words.say("voucher.grant-most-what-asked"));
        }
        return new Award(requested, purpose, amount, rate);
    }

    /** The same without any grant. */
    Award denied() {
        return of(requested, purpose);
    }

    /** The same with the share that the authority decided. */
    Award ratedAt(@Nullable Rate decided) {
        return new Award(requested, purpose, face, decided);
    }

    /**
     * Lets only one through whose share was not decided yet.
     *
     * @throws Rejection WRONG_STATE
     */
    void mustBeUnrated() {
        if (rate != null) {
            throw new Rejection(WRONG_STATE, "voucher", Words.say("voucher.rate-voucher-decided-already"));
        }
    }

    /** What it pays by its terms, and by what was decided for it. */
    public Funding funding(Terms terms) {
        return terms.fundingAt(rate);
    }

    /** Whether the authority has yet to decide the share of the price. */
    boolean isRateOpen(Terms terms) {
        return terms.leaveRateOpen() && rate == null;
    }
}
