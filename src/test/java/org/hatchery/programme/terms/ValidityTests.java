package org.hatchery.programme.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A voucher … */
public class ValidityTests {
    @Test
    void isOpenEndedWhereNoRuleSaysSo() {
        assertThat(lastDay(null, null, "2026-03-15")).isNull();
        assertThat(new Validity(null, 9, null).lastDay(LocalDate.parse("2026-03-15")))
                .isNull();
        assertThat(new Validity(null, null, 30).lastDay(LocalDate.parse("2026-03-15")))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2026-11-28, 2027-02-28",
        "12, 2026-01-01, 2027-01-01",
        "12, 2026-03-15, 2027-03-15",
        "3, 2025-11-30, 2026-02-28",
        "3, 2027-11-30, 2028-02-29",
        "12, 2024-02-29, 2025-02-28",
        "48, 2024-02-29, 2028-02-29",
        "1, 2026-01-31, 2026-02-28"
    })
    void isValidToTheCorrespondingDayOrTheLastOfItsMonth(int months, String issued, String last) {
        assertThat(lastDay(months, null, issued)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "--09-30, 2026-03-15, 2026-09-30",
        "--09-30, 2026-09-30, 2026-09-30",
        "--09-30, 2026-10-01, 2027-09-30",
        "--12-31, 2026-12-31, 2026-12-31",
        "--01-01, 2026-01-02, 2027-01-01"
    })
    void isValidUntilTheNextSuchDay(String until, String issued, String last) {
        assertThat(lastDay(null, MonthDay.parse(until), issued)).isEqualTo(last);
    }

    @Test
    void endsByWhicheverComesFirst() {
        assertThat(lastDay(3, MonthDay.of(9, 30), "2026-03-15")).isEqualTo("2026-06-15");
        assertThat(lastDay(12, MonthDay.of(9, 30), "2026-03-15")).isEqualTo("2026-09-30");
    }

    @Property(tries = 300)
    void agreesWithACountDayByDay(
            @ForAll("issues") LocalDate issued,
            @ForAll @IntRange(min = 1, max = 120) int months,
            @ForAll("ends") MonthDay until) {
        LocalDate over = issued.plusMonths(months);
        LocalDate last = issued;
        // the voucher lives on as long as its months are not over and the day of the year has not passed
        while (!MonthDay.from(last).equals(until) && last.isBefore(over)) {
            last = last.plusDays(1);
        }

        assertThat(lastDay(months, until, issued.toString())).isEqualTo(last);
    }

    @Provide
    Arbitrary<LocalDate> issues() {
        return Arbitraries.integers().between(0, 4_000).map(LocalDate.parse("2023-12-01")::plusDays);
    }

    @Provide
    Arbitrary<MonthDay> ends() {
        return Arbitraries.of(Stream.iterate(LocalDate.parse("2025-01-01"), day -> day.plusDays(1))
                .limit(365)
                .map(MonthDay::from)
                .toList());
    }

    private static @Nullable LocalDate lastDay(@Nullable Integer months, @Nullable MonthDay until, String issued) {
        Integer month = until == null ? null : until.getMonthValue();
        Integer day = until == null ? null : until.getDayOfMonth();
        return new Validity(months, month, day).lastDay(LocalDate.parse(issued));
    }
}
