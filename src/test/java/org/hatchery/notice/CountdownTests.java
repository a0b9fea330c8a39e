package org.hatchery.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hatchery.shared.DayRange;
import org.junit.jupiter.api.Test;

/** A day that comes nearer … */
class CountdownTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private final Countdown countdown = Countdown.to("limitOn", 90, 30, -1);

    @Test
    void isToldAtTheBeginningOfEachOfItsDays() {
        List<Countdown.Call> calls = countdown.calls(DAY, ZONE).toList();

        assertThat(calls).extracting(Countdown.Call::left).containsExactly(90, 30, -1);
        assertThat(calls)
                .extracting(call -> call.at().atZone(ZONE).toLocalDateTime().toString())
                .containsExactly("2026-10-02T00:00", "2026-12-01T00:00", "2027-01-01T00:00");
        assertThat(calls).extracting(Countdown.Call::isOver).containsExactly(false, false, true);
    }

    @Test
    void isAnotherFactOnAnotherDay() {
        assertThat(countdown.calls(DAY, ZONE).map(Countdown.Call::name))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(countdown
                        .calls(DAY.plusDays(1), ZONE)
                        .map(Countdown.Call::name)
                        .toList());
    }

    @Test
    void isLookedForByTheDaysThatHaveCome() {
        String asked = countdown
                .comingTo(new DayRange(LocalDate.of(2026, 11, 29), LocalDate.of(2026, 11, 30)))
                .getCriteriaObject()
                .toString();

        assertThat(asked)
                .contains("$gte=2027-02-27", "$lte=2027-02-28")
                .contains("$gte=2026-12-29", "$lte=2026-12-30")
                .contains("$gte=2026-11-28", "$lte=2026-11-29");
    }
}
