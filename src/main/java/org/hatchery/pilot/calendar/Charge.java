package org.hatchery.pilot.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hatchery.pilot.base.BookingUnit;
import org.hatchery.pilot.base.Equipment;
import org.hatchery.shared.Yuan;

/**
 * What a booking costs, in money and in quota.
 *
 * @param months minutes by month, in order
 */
public record Charge(List<MonthShare> months, Yuan price) {
    private static final int HOUR = 60;

    /** By the hour every minute counts; by the day each day on which the equipment is open. */
    public static Charge of(Equipment piece, Slot slot) {
        return piece.unit() == BookingUnit.HOUR ? byHour(piece, slot) : byDay(piece, slot);
    }

    private static Charge byHour(Equipment piece, Slot slot) {
        Map<YearMonth, Long> minutes = new TreeMap<>();
        slot.parts().forEach((day, part) -> minutes.merge(YearMonth.from(day), (long) part.minutes(), Long::sum));
        return new Charge(shares(minutes), share(piece.price(), slot.minutes(), HOUR));
    }

    private static Charge byDay(Equipment piece, Slot slot) {
        Map<YearMonth, Long> minutes = new TreeMap<>();
        openDays(piece, slot)
                .forEach(day -> minutes.merge(
                        YearMonth.from(day), (long) piece.openingHours().minutesOn(day), Long::sum));
        return new Charge(
                shares(minutes), share(piece.price(), openDays(piece, slot).count(), 1));
    }

    private static Stream<LocalDate> openDays(Equipment piece, Slot slot) {
        return slot.days().stream().filter(piece.openingHours()::isOpenOn);
    }

    private static List<MonthShare> shares(Map<YearMonth, Long> minutes) {
        return minutes.entrySet().stream()
                .map(month -> new MonthShare(month.getKey().toString(), month.getValue()))
                .toList();
    }

    /** So many of the parts of a unit, half a fen rounded up. */
    private static Yuan share(Yuan price, long parts, int ofUnit) {
        long fen = Math.multiplyExact(price.hundredths(), parts);
        return new Yuan((fen + ofUnit / 2) / ofUnit);
    }

    long minutes() {
        return months.stream().mapToLong(MonthShare::minutes).sum();
    }
}
