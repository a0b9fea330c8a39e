package org.hatchery.pilot.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.pilot.base.DayPart;
import org.springframework.modulith.NamedInterface;

/**
 * Time from a first moment, included, to a last one, excluded, in the zone of the clock (时段).
 */
@NamedInterface(propagate = false)
public record Slot(LocalDateTime from, LocalDateTime to) {
    public Slot {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("No time lasts from " + from + " to " + to + ".");
        }
    }

    public long minutes() {
        return Duration.between(from, to).toMinutes();
    }

    public boolean overlaps(Slot other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public LocalDate firstDay() {
        return from.toLocalDate();
    }

    /** Last day of which it has a minute. */
    public LocalDate lastDay() {
        return to.minusNanos(1).toLocalDate();
    }

    public List<LocalDate> days() {
        return firstDay().datesUntil(lastDay().plusDays(1)).toList();
    }

    /** What it has of each day, in order. */
    public Map<LocalDate, DayPart> parts() {
        Map<LocalDate, DayPart> parts = new LinkedHashMap<>();
        days().forEach(day -> parts.put(day, part(day)));
        return parts;
    }

    private DayPart part(LocalDate day) {
        int first = day.equals(firstDay()) ? minuteOf(from) : 0;
        boolean ends = day.equals(to.toLocalDate());
        return new DayPart(first, ends ? minuteOf(to) : DayPart.DAY);
    }

    private static int minuteOf(LocalDateTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** Part of a day as time. */
    public static Slot of(LocalDate day, DayPart part) {
        return new Slot(
                day.atStartOfDay().plusMinutes(part.from()), day.atStartOfDay().plusMinutes(part.to()));
    }
}
