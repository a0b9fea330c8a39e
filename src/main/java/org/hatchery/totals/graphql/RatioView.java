package org.hatchery.totals.graphql;

import org.hatchery.totals.reading.Share;
import org.jspecify.annotations.Nullable;

/** Share as shown, with its parts. */
public record RatioView(double numerator, double denominator) {
    public static RatioView of(Share share) {
        return new RatioView(share.numerator(), share.denominator());
    }

    public static RatioView of(long numerator, long denominator) {
        return new RatioView(numerator, denominator);
    }

    /** The share of hundredths, such as fen or hundredths of a square metre, in whole ones. */
    public static RatioView ofHundredths(Share hundredths) {
        return new RatioView(hundredths.numerator() / 100.0, hundredths.denominator() / 100.0);
    }

    /** Numerator by denominator; null when the denominator is 0. */
    public @Nullable Double value() {
        return denominator == 0 ? null : numerator / denominator;
    }
}
