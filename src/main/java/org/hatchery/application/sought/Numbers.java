package org.hatchery.application.sought;

import java.math.BigDecimal;

/** Numbers as they are read in a sentence. */
final class Numbers {
    private Numbers() {}

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
