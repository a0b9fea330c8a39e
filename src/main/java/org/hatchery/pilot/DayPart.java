package org.hatchery.pilot;

/**
 * Part of one day.
 *
 * @param from first minute of the day, 0 to 1439
 * @param to first minute that no longer belongs to it, at most 1440
 */
public record DayPart(int from, int to) {
    static final int DAY = 1_440;
    static final DayPart WHOLE_DAY = new DayPart(0, DAY);

    public DayPart {
        if (from < 0 || to > DAY || from >= to) {
            throw new IllegalArgumentException("No part of a day lasts from minute " + from + " to " + to + ".");
        }
    }

    int minutes() {
        return to - from;
    }

    boolean overlaps(DayPart other) {
        return from < other.to && other.from < to;
    }

    boolean contains(DayPart other) {
        return from <= other.from && other.to <= to;
    }
}
