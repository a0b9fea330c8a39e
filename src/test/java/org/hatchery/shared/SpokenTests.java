package org.hatchery.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Days and times … */
class SpokenTests {
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 12, 1, 22, 0);

    @Test
    void areSaidAsPeopleSayThem() {
        assertThat(Spoken.span(EVENING, EVENING.plusHours(8)))
                .isEqualTo(new Sentence("2026年12月1日 22:00 至 12月2日 6:00", "1 December 2026 22:00 to 2 December 6:00"));
        assertThat(Spoken.span(EVENING, EVENING.plusMinutes(30)).chinese()).isEqualTo("2026年12月1日 22:00 至 22:30");
        assertThat(Spoken.span(EVENING, EVENING.plusMonths(2)).chinese())
                .isEqualTo("2026年12月1日 22:00 至 2027年2月1日 22:00");
        assertThat(Spoken.month("2026-12")).isEqualTo(new Sentence("2026年12月", "December 2026"));
    }

    @Test
    void areSaidOnceWhenBothEndsAreTheSame() {
        LocalDate day = EVENING.toLocalDate();
        assertThat(Spoken.days(day, day)).isEqualTo(new Sentence("2026年12月1日", "1 December 2026"));
        assertThat(Spoken.days(day, day.plusDays(1)))
                .isEqualTo(new Sentence("2026年12月1日 至 12月2日", "1 December to 2 December 2026"));
    }

    @Test
    void areLeftToChooseFromOrNot() {
        LocalDate day = EVENING.toLocalDate();
        assertThat(Spoken.choice(day, day))
                .isEqualTo(new Sentence("日期只能是 2026年12月1日。", "The day can only be 1 December 2026."));
        assertThat(Spoken.choice(day, day.plusDays(1)))
                .isEqualTo(
                        new Sentence("日期须在 2026年12月1日 至 12月2日 之间。", "The day lies in 1 December to 2 December 2026."));
    }
}
