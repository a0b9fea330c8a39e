package org.hatchery.pipeline.graphql;

import org.hatchery.pipeline.Share;
import org.jspecify.annotations.Nullable;

/** Share as shown, with its parts. */
record RatioView(double numerator, double denominator) {
    static RatioView of(Share share) {
        return new RatioView(share.numerator(), share.denominator());
    }

    static RatioView of(long numerator, long denominator) {
        return new RatioView(numerator, denominator);
    }

    /** The share of hundredths, such as fen or hundredths of a square metre, in whole ones. */
    static RatioView ofHundredths(Share hundredths) {
        return new RatioView(hundredths.numerator() / 100.0, hundredths.denominator() / 100.0);
    }

    /** Numerator by denominator; null when the denominator is 0. */
    public @Nullable Double value() {
        return denominator == 0 ? null : numerator / denominator;
    }
}
