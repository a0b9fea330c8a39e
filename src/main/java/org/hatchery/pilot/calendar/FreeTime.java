package org.hatchery.pilot.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.pilot.base.BookingUnit;
import org.hatchery.pilot.base.DayPart;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.pilot.base.OpeningHours;

/**
 * When equipment can still be booked.
 *
 * @param taken what others hold of each day
 * @param now moment of asking
 */
public record FreeTime(Equipment piece, Map<LocalDate, List<DayPart>> taken, LocalDateTime now) {
    /** Free time from a first day to a last one, both included; what touches is one. */
    public List<Slot> between(LocalDate first, LocalDate last) {
        List<Slot> free = new ArrayList<>();
        first.datesUntil(last.plusDays(1))
                .flatMap(day -> on(day).stream())
                .flatMap(slot -> later(slot).stream())
                .forEach(slot -> append(free, slot));
        return List.copyOf(free);
    }

    private List<Slot> on(LocalDate day) {
        if (!piece.isInServiceOn(day)) {
            return List.of();
        }
        List<DayPart> held = taken.getOrDefault(day, List.of());
        if (piece.unit() == BookingUnit.DAY) {
            boolean free = held.isEmpty() && piece.openingHours().isOpenOn(day);
            return free ? List.of(Slot.of(day, DayPart.WHOLE_DAY)) : List.of();
        }
        return piece.openingHours().on(day).stream()
                .flatMap(open -> without(open, held).stream())
                .map(part -> Slot.of(day, part))
                .toList();
    }

    /** What is left of an opening time. */
    static List<DayPart> without(DayPart open, List<DayPart> held) {
        List<DayPart> inOrder = held.stream()
                .filter(open::overlaps)
                .sorted(Comparator.comparing(DayPart::from))
                .toList();
        List<DayPart> left = new ArrayList<>();
        int from = open.from();
        for (DayPart part : inOrder) {
            if (part.from() > from) {
                left.add(new DayPart(from, part.from()));
            }
            from = Math.max(from, part.to());
        }
        if (from < open.to()) {
            left.add(new DayPart(from, open.to()));
        }
        return left;
    }

    /** What can still be booked of it: nothing before the lead time is over, and whole days only by the day. */
    private Optional<Slot> later(Slot slot) {
        LocalDateTime earliest = earliest();
        if (!slot.from().isBefore(earliest)) {
            return Optional.of(slot);
        }
        boolean gone = piece.unit() == BookingUnit.DAY || !slot.to().isAfter(earliest);
        return gone ? Optional.empty() : Optional.of(new Slot(earliest, slot.to()));
    }

    /** The next full or half hour after the lead time. */
    private LocalDateTime earliest() {
        LocalDateTime time = now.plusHours(piece.leadHours());
        LocalDateTime grid = time.truncatedTo(ChronoUnit.HOURS);
        while (grid.isBefore(time)) {
            grid = grid.plusMinutes(OpeningHours.GRID);
        }
        return grid;
    }

    private static void append(List<Slot> free, Slot next) {
        int last = free.size() - 1;
        if (last >= 0 && free.get(last).to().equals(next.from())) {
            free.set(last, new Slot(free.get(last).from(), next.to()));
        } else {
            free.add(next);
        }
    }
}
