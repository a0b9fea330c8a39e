package org.hatchery.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The calendar of working days … */
class WorkingDaysTests {
    private final WorkingDays calendar = new WorkingDays(new JsonMapper());

    /** Notices that were published: Ordos, Xuzhou and Rongcheng, the last over the holiday of May with its Saturday. */
    @ParameterizedTest
    @CsvSource({"2024-08-05, 2024-08-09", "2023-04-27, 2023-05-06", "2025-09-29, 2025-10-11", "2026-02-11, 2026-02-24"})
    void countsFiveDaysOfNoticeAsTheyWereWorked(LocalDate from, LocalDate to) {
        LocalDate last = calendar.last(from, 5);

        assertThat(calendar.between(from.minusDays(1), to)).isEqualTo(5);
        assertThat(last).isEqualTo(to);
    }

    @Test
    void worksOnTheWeekendsThatMakeUpForHolidays() {
        assertThat(calendar.isWorked(LocalDate.of(2023, 5, 6))).isTrue();
        assertThat(calendar.isWorked(LocalDate.of(2023, 5, 7))).isFalse();
        assertThat(calendar.isWorked(LocalDate.of(2026, 10, 1))).isFalse();
    }

    /** By another means: day by day. */
    @Test
    void countsAsOneDayAfterTheOtherDoes() {
        LocalDate start = LocalDate.of(2023, 1, 1);
        for (int days = 0; days < 1_400; days += 3) {
            LocalDate from = start.plusDays(days);
            LocalDate last = calendar.last(from, 7);
            long counted =
                    from.datesUntil(last.plusDays(1)).filter(calendar::isWorked).count();
            assertThat(counted).as("%s", from).isEqualTo(7);
            assertThat(calendar.isWorked(last)).isTrue();
            assertThat(ChronoUnit.DAYS.between(from, last)).isLessThan(25);
        }
    }

    @Test
    void saysThatAYearWhichNobodyHasArrangedIsNotCertain() {
        LocalDate unknown = LocalDate.of(calendar.lastKnown() + 1, 1, 4);

        assertThat(calendar.isCertain(LocalDate.of(2026, 12, 28), unknown)).isFalse();
        assertThat(calendar.isCertain(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 4)))
                .isTrue();
        assertThat(calendar.source(unknown)).isEmpty();
        assertThat(calendar.source(LocalDate.of(2024, 2, 1)).orElseThrow().number())
                .isEqualTo("国办发明电〔2023〕7号");
    }
}
