package org.hatchery.policy.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hatchery.policy.target.Target.Comparator.GT;
import static org.hatchery.policy.target.Target.Comparator.GTE;
import static org.hatchery.policy.target.Target.Comparator.LTE;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hatchery.policy.document.Basis;
import org.hatchery.policy.target.Target.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line to a target … */
class LineTests {
    private static final LocalDate BEGIN = LocalDate.parse("2021-12-31");

    @ParameterizedTest
    @CsvSource({
        // 100 at the end of 2021, 300 by the end of 2025: 1461 days
        "2021-12-31, 100",
        "2022-12-31, 149.97",
        "2023-12-31, 199.93",
        "2025-12-30, 299.86",
        "2025-12-31, 300",
        "2030-01-01, 300",
        "2019-01-01, 100"
    })
    void risesByTheSameAmountEachDay(LocalDate day, String expected) {
        assertThat(line("100", "300", GTE).expectedOn(day)).isEqualByComparingTo(expected);
    }

    @Test
    void isKeptToTheLastDecimal() {
        // 200/1461 is no finite decimal: 100.1369 is rounded to 100.14
        Line line = line("100", "300", GTE);

        assertThat(line.isKept(new BigDecimal("100.1369"), BEGIN.plusDays(1))).isTrue();
        assertThat(line.isKept(new BigDecimal("100.1368"), BEGIN.plusDays(1))).isFalse();
    }

    @Test
    void asksOnItsLastDayForTheTargetItself() {
        LocalDate last = LocalDate.parse("2025-12-31");

        assertThat(line("100", "300", GT).isKept(new BigDecimal(300), last)).isFalse();
        assertThat(line("100", "300", GT).isKept(new BigDecimal(301), last)).isTrue();
        assertThat(line("100", "300", GTE).isKept(new BigDecimal(300), last)).isTrue();
    }

    @Test
    void mayFall() {
        Line line = line("300", "100", LTE);

        assertThat(line.expectedOn(LocalDate.parse("2023-12-31"))).isEqualByComparingTo("200.07");
        assertThat(line.isKept(new BigDecimal(200), LocalDate.parse("2023-12-31")))
                .isTrue();
        assertThat(line.isKept(new BigDecimal(201), LocalDate.parse("2023-12-31")))
                .isFalse();
    }

    @Test
    void liesAtTheTargetWhereTheStartMeetsItAlready() {
        Line line = line("400", "300", GTE);

        assertThat(line.start()).isEqualByComparingTo("300");
        assertThat(line.expectedOn(LocalDate.parse("2022-06-30"))).isEqualByComparingTo("300");
        assertThat(line.isKept(new BigDecimal(310), LocalDate.parse("2022-06-30")))
                .isTrue();
    }

    @Test
    void needsAtLeastADay() {
        assertThatThrownBy(() -> new Line(BEGIN, BigDecimal.ONE, Basis.STATED, BEGIN, BigDecimal.TEN, GTE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Against the same line in whole numbers, on its first days. */
    @Property(tries = 300)
    void isStraight(
            @ForAll @IntRange(min = 0, max = 100_000) int start,
            @ForAll @IntRange(min = 1, max = 1_000) int perDay,
            @ForAll @IntRange(min = 1, max = 4_000) int days,
            @ForAll @IntRange(min = 0, max = 4_000) int passed,
            @ForAll @IntRange(min = -3, max = 3) int more) {
        var goal = BigDecimal.valueOf(start + (long) perDay * days);
        var line = new Line(BEGIN, BigDecimal.valueOf(start), Basis.STATED, BEGIN.plusDays(days), goal, GTE);
        long expected = start + (long) perDay * Math.min(days, passed);

        assertThat(line.expectedOn(BEGIN.plusDays(passed))).isEqualByComparingTo(BigDecimal.valueOf(expected));
        assertThat(line.isKept(BigDecimal.valueOf(expected + more), BEGIN.plusDays(passed)))
                .isEqualTo(more >= 0);
    }

    private static Line line(String start, String goal, Comparator comparator) {
        return new Line(
                BEGIN,
                new BigDecimal(start),
                Basis.STATED,
                LocalDate.parse("2025-12-31"),
                new BigDecimal(goal),
                comparator);
    }
}
