package org.hatchery.pilot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hatchery.pilot.base.OpeningHours;
import org.hatchery.pilot.base.Pieces;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.Test;

/** A charge … */
class ChargeTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void byTheHourIsForEveryMinute() {
        Charge charge = Charge.of(
                Pieces.hourly("120.00", OpeningHours.always()), new Slot(MONDAY.atTime(9, 0), MONDAY.atTime(11, 30)));

        assertThat(charge.price()).isEqualTo(Yuan.of("300.00"));
        assertThat(charge.months()).containsExactly(new MonthShare("2026-11", 150));
    }

    @Test
    void roundsHalfAFenUp() {
        Slot halfHour = new Slot(MONDAY.atTime(9, 0), MONDAY.atTime(9, 30));

        assertThat(Charge.of(Pieces.hourly("0.01", OpeningHours.always()), halfHour)
                        .price())
                .isEqualTo(Yuan.of("0.01"));
        assertThat(Charge.of(Pieces.hourly("0.03", OpeningHours.always()), halfHour)
                        .price())
                .isEqualTo(Yuan.of("0.02"));
        assertThat(Charge.of(Pieces.hourly("0.00", OpeningHours.always()), halfHour)
                        .price())
                .isEqualTo(Yuan.ZERO);
    }

    @Test
    void isSplitAtTheEndOfTheMonth() {
        Charge charge = Charge.of(
                Pieces.hourly("10", OpeningHours.always()),
                new Slot(
                        LocalDate.of(2026, 11, 30).atTime(22, 0),
                        LocalDate.of(2026, 12, 1).atTime(3, 0)));

        assertThat(charge.months()).containsExactly(new MonthShare("2026-11", 120), new MonthShare("2026-12", 180));
        assertThat(charge.minutes()).isEqualTo(300);
        assertThat(charge.price()).isEqualTo(Yuan.of("50"));
    }

    @Test
    void byTheDayIsForOpenDays() {
        Charge charge = Charge.of(
                Pieces.daily("1000.01", Pieces.weekdays(8, 18)),
                new Slot(
                        LocalDate.of(2026, 11, 26).atStartOfDay(),
                        LocalDate.of(2026, 12, 2).atStartOfDay()));

        assertThat(charge.price()).isEqualTo(Yuan.of("4000.04"));
        assertThat(charge.months()).containsExactly(new MonthShare("2026-11", 1800), new MonthShare("2026-12", 600));
    }
}
