package org.hatchery.pilot.base;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.shared.Rejection;
import org.junit.jupiter.api.Test;

/** Opening hours … */
class OpeningHoursTests {
    private static final LocalDate A_MONDAY = LocalDate.of(2026, 11, 23);

    private static Opening opening(DayOfWeek day, int from, int to) {
        return new Opening(day, new DayPart(from, to));
    }

    @Test
    void areThoseOfTheWeekdayInOrderAndJoined() {
        var hours = new OpeningHours(List.of(
                opening(MONDAY, 780, 1080),
                opening(MONDAY, 480, 720),
                opening(MONDAY, 720, 750),
                opening(TUESDAY, 0, 1440)));

        assertThat(hours.on(A_MONDAY)).containsExactly(new DayPart(480, 750), new DayPart(780, 1080));
        assertThat(hours.on(A_MONDAY.plusDays(1))).containsExactly(DayPart.WHOLE_DAY);
        assertThat(hours.on(A_MONDAY.plusDays(2))).isEmpty();
        assertThat(hours.minutesOn(A_MONDAY)).isEqualTo(570);
        assertThat(hours.isOpenOn(A_MONDAY)).isTrue();
        assertThat(hours.isOpenOn(A_MONDAY.plusDays(2))).isFalse();
    }

    @Test
    void coverWhatLiesInOneOpening() {
        var hours = new OpeningHours(List.of(opening(MONDAY, 480, 720), opening(MONDAY, 780, 1080)));

        assertThat(hours.covers(A_MONDAY, new DayPart(480, 720))).isTrue();
        assertThat(hours.covers(A_MONDAY, new DayPart(450, 720))).isFalse();
        assertThat(hours.covers(A_MONDAY, new DayPart(480, 750))).isFalse();
        assertThat(hours.covers(A_MONDAY, new DayPart(600, 900))).isFalse();
        assertThat(hours.covers(A_MONDAY.plusDays(1), new DayPart(480, 720))).isFalse();
    }

    @Test
    void mayTouchButNotOverlap() {
        var touching = new OpeningHours(List.of(opening(MONDAY, 720, 1080), opening(MONDAY, 480, 720)));
        assertThat(touching.checked().openings().get(0).part().from()).isEqualTo(480);
        assertThat(new OpeningHours(List.of(opening(MONDAY, 480, 720), opening(TUESDAY, 480, 720)))
                        .checked()
                        .openings())
                .hasSize(2);

        assertThatThrownBy(() ->
                        new OpeningHours(List.of(opening(MONDAY, 690, 1080), opening(MONDAY, 480, 720))).checked())
                .isInstanceOf(Rejection.class);
    }

    @Test
    void beginAndEndAtAFullOrHalfHour() {
        assertThatThrownBy(() -> new OpeningHours(List.of(opening(MONDAY, 481, 720))).checked())
                .isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> new OpeningHours(List.of(opening(MONDAY, 480, 721))).checked())
                .isInstanceOf(Rejection.class);
        assertThat(new OpeningHours(List.of(opening(MONDAY, 450, 750)))
                        .checked()
                        .openings())
                .hasSize(1);
    }

    @Test
    void areOneToTwentyEight() {
        List<Opening> many = new ArrayList<>(IntStream.range(0, 28)
                .mapToObj(place -> opening(MONDAY, place * 30, place * 30 + 30))
                .toList());
        assertThat(new OpeningHours(many).checked().openings()).hasSize(28);
        many.add(opening(TUESDAY, 0, 30));

        assertThatThrownBy(() -> new OpeningHours(many).checked()).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> new OpeningHours(Collections.emptyList()).checked())
                .isInstanceOf(Rejection.class);
    }

    @Test
    void ofADayAreWellFormedParts() {
        assertThatThrownBy(() -> new DayPart(-1, 30)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayPart(0, 1441)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayPart(30, 30)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new DayPart(0, 30).overlaps(new DayPart(30, 60))).isFalse();
        assertThat(new DayPart(30, 60).overlaps(new DayPart(0, 30))).isFalse();
        assertThat(new DayPart(0, 31).overlaps(new DayPart(30, 60))).isTrue();
        assertThat(new DayPart(0, 30).contains(new DayPart(0, 30))).isTrue();
        assertThat(new DayPart(1, 30).contains(new DayPart(0, 30))).isFalse();
        assertThat(new DayPart(0, 30).contains(new DayPart(0, 31))).isFalse();
    }

    @Test
    void mayBeAlways() {
        assertThat(OpeningHours.always().minutesOn(A_MONDAY)).isEqualTo(1440);
        assertThat(OpeningHours.always().openings()).hasSize(7);
    }
}
