package org.hatchery.shared;

import java.util.Locale;

/**
 * Amount of money in yuan (元).
 *
 * @param hundredths whole fen (分)
 */
public record Yuan(long hundredths) implements Hundredths, Comparable<Yuan> {
    public static final Yuan ZERO = new Yuan(0);

    /** Reads yuan such as {@code "1234.50"}. */
    public static Yuan of(String decimal) {
        return new Yuan(Hundredths.parse(PlainNumber.read(decimal)));
    }

    public Yuan plus(Yuan other) {
        return new Yuan(Math.addExact(hundredths, other.hundredths));
    }

    public Yuan minus(Yuan other) {
        return new Yuan(Math.subtractExact(hundredths, other.hundredths));
    }

    public Yuan atMost(Yuan limit) {
        return compareTo(limit) <= 0 ? this : limit;
    }

    public boolean isMoreThan(Yuan other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Yuan other) {
        return Long.compare(hundredths, other.hundredths);
    }

    /** As people read it in a sentence, such as 1,200.00. */
    public String grouped() {
        return String.format(Locale.ROOT, "%,.2f", toDecimal());
    }

    @Override
    public String toString() {
        return toDecimal().toPlainString();
    }
}
