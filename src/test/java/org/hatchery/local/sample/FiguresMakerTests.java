package org.hatchery.local.sample;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.local.sample.SampleFixture.TODAY;
import static org.hatchery.local.sample.SampleFixture.given;
import static org.hatchery.local.sample.SampleFixture.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.figures.YearFigures;
import org.hatchery.figures.YearFiguresState;
import org.hatchery.figures.YearValues;
import org.hatchery.firm.IncubateeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of years in the sample are plausible; their rules were kept when they were made. */
class FiguresMakerTests {
    private static final int LAST = TODAY.getYear() - 1;
    private static final List<YearFigures> FIGURES = FiguresMaker.make(given(TODAY), sample(240, 6000));
    private static final List<YearValues> VALUES =
            FIGURES.stream().map(YearFigures::getValues).toList();

    @Test
    void areOfTheTwoYearsThatEndedLast() {
        assertThat(FIGURES)
                .hasSizeBetween(5_000, 8_000)
                .allMatch(YearFigures::isSample)
                .noneMatch(YearFigures::isPreliminary)
                .extracting(YearFigures::getYear)
                .containsOnly(LAST - 1, LAST);
        assertThat(FIGURES).extracting(YearFigures::getId).doesNotHaveDuplicates();
    }

    @Test
    void areMostlyConfirmed() {
        assertThat(share(YearFiguresState.CONFIRMED)).isBetween(0.83, 0.9);
        assertThat(share(YearFiguresState.ENTERED)).isBetween(0.05, 0.12);
        assertThat(share(YearFiguresState.RETURNED)).isBetween(0.01, 0.06);
    }

    private static double share(YearFiguresState state) {
        return FIGURES.stream().filter(figures -> figures.getState() == state).count() / (double) FIGURES.size();
    }

    /** National averages of 2018 and 2019: 6.8 persons, 1.4 valid rights, 0.24 inventions per firm or team. */
    @Test
    void areAsLargeAsInLife() {
        assertThat(VALUES.stream().collect(averagingInt(YearValues::employees))).isBetween(6.3, 7.3);
        assertThat(VALUES.stream().collect(averagingInt(YearValues::ipValid))).isBetween(1.1, 1.7);
        assertThat(VALUES.stream().collect(averagingInt(YearValues::inventionsValid)))
                .isBetween(0.15, 0.35);
        assertThat(VALUES).anyMatch(values -> values.netProfit().hundredths() < 0);
        assertThat(VALUES).anyMatch(values -> values.netProfit().hundredths() > 0);
    }

    @Test
    void growFromYearToYear() {
        Map<IncubateeId, YearValues> before = of(LAST - 1);
        Map<IncubateeId, YearValues> after = of(LAST);
        after.keySet().retainAll(before.keySet());
        before.keySet().retainAll(after.keySet());

        assertThat(revenue(after)).isGreaterThan(1.05 * revenue(before));
        assertThat(before)
                .allSatisfy((firm, values) ->
                        assertThat(after.get(firm).ipValid()).isGreaterThanOrEqualTo(values.ipValid()));
    }

    private static double revenue(Map<IncubateeId, YearValues> values) {
        return values.values().stream()
                .collect(averagingDouble(one -> one.revenue().hundredths()));
    }

    private static Map<IncubateeId, YearValues> of(int year) {
        return FIGURES.stream()
                .filter(figures -> figures.getYear() == year)
                .collect(toMap(YearFigures::getIncubatee, YearFigures::getValues));
    }

    @Test
    void areTheSameForTheSameDay() {
        assertThat(told(TODAY)).isEqualTo(told(TODAY)).isNotEmpty();
    }

    private static List<Object> told(LocalDate day) {
        return FiguresMaker.make(given(day), sample(day, 30, 700)).stream()
                .<Object>map(figures -> List.of(figures.getId(), figures.getValues(), figures.getHistory()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31", "2027-01-01", "2027-02-10", "2028-02-29"})
    void wereEnteredBeforeTheDay(LocalDate day) {
        List<YearFigures> figures = FiguresMaker.make(given(day), sample(day, 30, 700));

        assertThat(figures.stream().flatMap(one -> one.getHistory().stream()))
                .isNotEmpty()
                .allMatch(event ->
                        event.at().isBefore(day.atStartOfDay(given(day).zone()).toInstant()));
        assertThat(figures.stream().collect(groupingBy(YearFigures::getYear)).keySet())
                .allMatch(year -> year < day.getYear());
    }
}
