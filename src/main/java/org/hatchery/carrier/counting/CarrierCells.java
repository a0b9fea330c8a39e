package org.hatchery.carrier.counting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.totals.chapter.Whereabouts;
import org.hatchery.totals.tree.Cell;

/** Where a carrier was counted and as what: its level, its place and its kind change. */
final class CarrierCells {
    private CarrierCells() {}

    static Whereabouts of(Carrier carrier) {
        var cells = new TreeMap<LocalDate, Cell>();
        changes(carrier).forEach(day -> cells.put(day, cell(carrier, day)));
        return new Whereabouts(cells);
    }

    private static Collection<LocalDate> changes(Carrier carrier) {
        Stream<LocalDate> titles = carrier.getRecognitions().stream().flatMap(CarrierCells::turns);
        Stream<LocalDate> moves = carrier.getSeats().stream().skip(1).map(Seat::from);
        return Stream.of(Stream.of(LocalDate.EPOCH.minusYears(200)), titles, moves, carrier.kindTurns().stream())
                .flatMap(days -> days)
                .toList();
    }

    private static Stream<LocalDate> turns(Recognition title) {
        var withdrawn = title.withdrawal();
        return Stream.of(title.from(), title.to(), withdrawn == null ? null : withdrawn.on())
                .flatMap(Stream::ofNullable);
    }

    private static Cell cell(Carrier carrier, LocalDate day) {
        return Cell.of(
                carrier.regionOn(day),
                carrier.kindOn(day),
                carrier.levelOn(day).orElse(null),
                carrier.getProfile().field());
    }
}
