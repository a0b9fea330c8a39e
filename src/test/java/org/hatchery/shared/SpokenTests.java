package org.hatchery.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class SpokenTests {
    private static final LocalDateTime EVENING = LocalDateTime.parse("2026-12-01T22:00");

    @Test
    void saysADayAsPeopleDo() {
        assertThat(Spoken.day(LocalDate.of(2026, 12, 1))).isEqualTo(new Sentence("2026年12月1日", "1 Dec 2026"));
    }

    @Test
    void saysAMomentAsPeopleDo() {
        assertThat(Spoken.moment(EVENING)).isEqualTo(new Sentence("2026年12月1日 22:00", "1 Dec 2026, 22:00"));
    }

    @Test
    void saysTheDayOfAStretchOnce() {
        assertThat(Spoken.stretch(EVENING, EVENING.plusHours(1)).chinese()).isEqualTo("2026年12月1日 22:00 至 23:00");
    }

    @Test
    void endsADayAtMidnight() {
        assertThat(Spoken.stretch(EVENING, EVENING.plusHours(2)).english()).isEqualTo("1 Dec 2026, 22:00 to 24:00");
    }

    @Test
    void saysBothDaysOfAStretchOverNight() {
        assertThat(Spoken.stretch(EVENING, EVENING.plusHours(8)).chinese())
                .isEqualTo("2026年12月1日 22:00 至 2026年12月2日 06:00");
    }
}
