package org.hatchery.programme.terms;

import java.math.BigDecimal;
import org.hatchery.shared.Hundredths;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/**
 * Share of a price (比例).
 *
 * @param basisPoints hundredths of a percent, 1 to 10,000
 */
@NamedInterface(propagate = false)
public record Rate(int basisPoints) {
    private static final int ALL = 10_000;

    /** All of the price. */
    public static final Rate WHOLE = new Rate(ALL);

    public Rate {
        if (basisPoints < 1 || basisPoints > ALL) {
            throw new IllegalArgumentException("A rate lies above 0 % and is at most 100 %.");
        }
    }

    /**
     * Reads a rate that a person typed, such as 50 or 33.33.
     *
     * @throws Rejection INVALID unless it lies above 0 and is at most 100, with at most two decimal places
     */
    public static Rate ofPercent(double percent, String field) {
        try {
            return new Rate(Math.toIntExact(Hundredths.parse(BigDecimal.valueOf(percent))));
        } catch (ArithmeticException | IllegalArgumentException unacceptable) {
            throw new Rejection(UserErrorCode.INVALID, field, Words.say("programme.percentage-lies-above-0"));
        }
    }

    /** That share of the amount, rounded down to the fen: what is rounded stays in the budget. */
    public Yuan of(Yuan amount) {
        long whole = amount.hundredths() / ALL;
        long rest = amount.hundredths() % ALL;
        return new Yuan(Math.addExact(Math.multiplyExact(whole, basisPoints), rest * basisPoints / ALL));
    }

    /** In percent, such as 50 or 33.33. */
    public double percent() {
        return basisPoints / 100.0;
    }
}
