package org.hatchery.totals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.Recognition;
import org.hatchery.carrier.Seat;

/** The cells a carrier has been in, by the first day in each: its level and its place change. */
final class Whereabouts {
    private final NavigableMap<LocalDate, Cell> cells = new TreeMap<>();

    private Whereabouts(Carrier carrier) {
        changes(carrier).forEach(day -> cells.put(day, cell(carrier, day)));
    }

    static Whereabouts of(Carrier carrier) {
        return new Whereabouts(carrier);
    }

    private static Stream<LocalDate> changes(Carrier carrier) {
        Stream<LocalDate> titles = carrier.getRecognitions().stream().flatMap(Whereabouts::turns);
        Stream<LocalDate> moves = carrier.getSeats().stream().skip(1).map(Seat::from);
        return Stream.of(Stream.of(LocalDate.EPOCH.minusYears(200)), titles, moves)
                .flatMap(days -> days)
                .distinct()
                .sorted(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> turns(Recognition title) {
        var withdrawn = title.withdrawal();
        return Stream.of(title.from(), title.to(), withdrawn == null ? null : withdrawn.on())
                .flatMap(Stream::ofNullable);
    }

    private static Cell cell(Carrier carrier, LocalDate day) {
        return Cell.of(carrier, carrier.regionOn(day), carrier.levelOn(day));
    }

    Cell on(LocalDate day) {
        return cells.floorEntry(day).getValue();
    }

    /** Days on which it came into another cell. */
    SortedMap<LocalDate, Cell> changes() {
        var changes = new TreeMap<LocalDate, Cell>();
        cells.tailMap(cells.firstKey(), false).forEach((day, cell) -> {
            if (!cell.equals(on(day.minusDays(1)))) {
                changes.put(day, cell);
            }
        });
        return changes;
    }
}
