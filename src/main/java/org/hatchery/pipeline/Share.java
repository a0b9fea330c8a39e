package org.hatchery.pipeline;

/** Share that adds up: what is counted, out of what. */
public record Share(long numerator, long denominator) {
    static final Share NONE = new Share(0, 0);

    Share plus(Share other) {
        return new Share(Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
    }

    static Share of(long numerator, long denominator) {
        return new Share(numerator, denominator);
    }
}
