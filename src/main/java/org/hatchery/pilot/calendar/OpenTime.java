package org.hatchery.pilot.calendar;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.pilot.base.DayPart;
import org.hatchery.pilot.base.Equipment;

/**
 * In how many minutes equipment could be used.
 *
 * @param down when it was out of use
 */
public record OpenTime(Equipment piece, List<Slot> down) {
    /** Minutes from a first day to a last one, both included. */
    public long minutes(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(piece::isInServiceOn)
                .mapToLong(this::minutesOn)
                .sum();
    }

    private long minutesOn(LocalDate day) {
        List<DayPart> held = down.stream()
                .filter(slot -> slot.days().contains(day))
                .map(slot -> slot.parts().get(day))
                .toList();
        return piece.openingHours().on(day).stream()
                .flatMap(open -> FreeTime.without(open, held).stream())
                .mapToLong(DayPart::minutes)
                .sum();
    }
}
