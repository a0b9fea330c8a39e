package org.hatchery.pilot.base;

import org.springframework.modulith.NamedInterface;

/**
 * Part of one day.
 *
 * @param from first minute of the day, 0 to 1439
 * @param to first minute that no longer belongs to it, at most 1440
 */
@NamedInterface(propagate = false)
public record DayPart(int from, int to) {
    public static final int DAY = 1_440;
    public static final DayPart WHOLE_DAY = new DayPart(0, DAY);

    public DayPart {
        if (from < 0 || to > DAY || from >= to) {
            throw new IllegalArgumentException("No part of a day lasts from minute " + from + " to " + to + ".");
        }
    }

    public int minutes() {
        return to - from;
    }

    public boolean overlaps(DayPart other) {
        return from < other.to && other.from < to;
    }

    boolean contains(DayPart other) {
        return from <= other.from && other.to <= to;
    }
}
