package org.hatchery.pilot.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hatchery.pilot.base.DayPart;
import org.junit.jupiter.api.Test;

/** A slot … */
class SlotTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    void hasAPartOfEachOfItsDays() {
        var slot = new Slot(DAY.atTime(22, 0), DAY.plusDays(2).atTime(1, 30));

        assertThat(slot.parts())
                .containsExactly(
                        entry(DAY, new DayPart(1320, 1440)),
                        entry(DAY.plusDays(1), DayPart.WHOLE_DAY),
                        entry(DAY.plusDays(2), new DayPart(0, 90)));
        assertThat(slot.minutes()).isEqualTo(120 + 1440 + 90);
        assertThat(slot.lastDay()).isEqualTo(DAY.plusDays(2));
    }

    @Test
    void thatEndsAtMidnightHasNothingOfTheNextDay() {
        var slot = new Slot(DAY.atTime(22, 0), DAY.plusDays(1).atStartOfDay());

        assertThat(slot.parts()).containsExactly(entry(DAY, new DayPart(1320, 1440)));
        assertThat(slot.lastDay()).isEqualTo(DAY);
    }

    @Test
    void withinADayHasThatPart() {
        var slot = new Slot(DAY.atTime(9, 30), DAY.atTime(11, 0));

        assertThat(slot.parts()).containsExactly(entry(DAY, new DayPart(570, 660)));
        assertThat(Slot.of(DAY, new DayPart(570, 660))).isEqualTo(slot);
    }

    @Test
    void overlapsWhatSharesAMinute() {
        LocalDateTime nine = DAY.atTime(9, 0);
        var slot = new Slot(nine, nine.plusHours(2));

        assertThat(slot.overlaps(new Slot(nine.plusHours(2), nine.plusHours(3))))
                .isFalse();
        assertThat(slot.overlaps(new Slot(nine.minusHours(1), nine))).isFalse();
        assertThat(slot.overlaps(new Slot(nine.minusHours(1), nine.plusMinutes(1))))
                .isTrue();
        assertThat(slot.overlaps(new Slot(nine.plusMinutes(119), nine.plusHours(3))))
                .isTrue();
    }

    @Test
    void isNeverEmpty() {
        assertThatThrownBy(() -> new Slot(DAY.atTime(9, 0), DAY.atTime(9, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
