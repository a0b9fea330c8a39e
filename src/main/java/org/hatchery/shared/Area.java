package org.hatchery.shared;

/**
 * Area in square metres (平方米).
 *
 * @param hundredths whole hundredths of a square metre, never negative
 */
public record Area(long hundredths) implements Hundredths, Comparable<Area> {
    public static final Area NONE = new Area(0);

    public Area {
        if (hundredths < 0) {
            throw new IllegalArgumentException("An area is never negative.");
        }
    }

    /** Reads square metres such as {@code "85.5"}. */
    public static Area of(String decimal) {
        return new Area(Hundredths.parse(PlainNumber.read(decimal)));
    }

    public Area plus(Area other) {
        return new Area(Math.addExact(hundredths, other.hundredths));
    }

    @Override
    public int compareTo(Area other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public String toString() {
        return toDecimal().toPlainString();
    }
}
