package org.hatchery.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Quantity with exactly two decimal places, stored as a whole number of hundredths so that sums are exact. */
public interface Hundredths {
    long hundredths();

    default BigDecimal toDecimal() {
        return BigDecimal.valueOf(hundredths(), 2);
    }

    /**
     * Reads a decimal number of at most two places.
     *
     * @throws ArithmeticException when it has more places or is too large
     */
    static long parse(BigDecimal decimal) {
        return decimal.setScale(2, RoundingMode.UNNECESSARY).movePointRight(2).longValueExact();
    }
}
