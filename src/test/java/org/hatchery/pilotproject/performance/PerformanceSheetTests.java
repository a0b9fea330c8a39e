package org.hatchery.pilotproject.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.pilotproject.performance.Direction.HIGHER_IS_BETTER;
import static org.hatchery.pilotproject.performance.Direction.LOWER_IS_BETTER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Area;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A performance sheet … */
class PerformanceSheetTests {
    private static final Citation CITATION = new Citation("办法", null, null, null, false, null);
    private static final Grade GOOD = new Grade(new Sentence("良好", "good"), 80);
    private static final Grade PASS = new Grade(new Sentence("合格", "pass"), 60);

    /** 60 points for ten projects, 30 for a success rate of 80 %, 10 for no accident. */
    private final PerformanceRule rule = rule(
            "R",
            "210000",
            "2023-01-01",
            null,
            List.of(
                    new IndicatorWeight(Indicator.PROJECTS, 60, 10, HIGHER_IS_BETTER),
                    new IndicatorWeight(Indicator.SUCCESS_RATE, 30, 80, HIGHER_IS_BETTER),
                    new IndicatorWeight(Indicator.SAFETY_ACCIDENTS, 10, 0, LOWER_IS_BETTER)));

    @ParameterizedTest
    @CsvSource({
        // weight, target, value, points where more is better
        "30, 80, 0, 0.00",
        "30, 80, 20, 7.50",
        "30, 80, 79.99, 30.00",
        "30, 80, 79.98, 29.99",
        "30, 80, 80, 30.00",
        "30, 80, 500, 30.00",
        "10, 3, 1, 3.33",
        "10, 3, 2, 6.67",
        "5, 4.5, 4.05, 4.50"
    })
    void givesPointsInProportionUpToTheTarget(int weight, double target, BigDecimal value, String points) {
        assertThat(new IndicatorWeight(Indicator.PROJECTS, weight, target, HIGHER_IS_BETTER).score(value))
                .hasToString(points);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 0, 10.00",
        "10, 0, 1, 0.00",
        "10, 0, 7, 0.00",
        "10, 2, 1, 10.00",
        "10, 2, 2, 10.00",
        "10, 2, 3, 6.67",
        "10, 2, 4, 5.00"
    })
    void takesPointsBeyondTheTargetWhereLessIsBetter(int weight, double target, BigDecimal value, String points) {
        assertThat(new IndicatorWeight(Indicator.SAFETY_ACCIDENTS, weight, target, LOWER_IS_BETTER).score(value))
                .hasToString(points);
    }

    @Test
    void addsUpWhatCanBeScored() {
        var sheet = sheet(5, 1, 2, 0);

        assertThat(sheet.isScored()).isTrue();
        assertThat(sheet.score()).hasToString("58.75");
        assertThat(sheet.outOf()).isEqualTo(100);
        assertThat(sheet.fullScore()).isEqualTo(100);
    }

    @Test
    void givesNoPointsForWhatIsUnknownAndSaysSo() {
        var sheet = sheet(5, 0, 0, null);

        assertThat(line(sheet, Indicator.SUCCESS_RATE).score()).isNull();
        assertThat(line(sheet, Indicator.SAFETY_ACCIDENTS).score()).isNull();
        assertThat(sheet.score()).hasToString("30.00");
        assertThat(sheet.outOf()).isEqualTo(60);
        assertThat(sheet.fullScore()).isEqualTo(100);
        assertThat(sheet.missing())
                .contains(Indicator.SUCCESS_RATE, Indicator.SAFETY_ACCIDENTS, Indicator.AREA)
                .doesNotContain(Indicator.PROJECTS);
    }

    @Test
    void givesNoPointsWithoutAWeight() {
        var sheet = PerformanceSheet.of(rule, Map.of(Indicator.AREA, Reading.of(Area.of("2000"))));

        assertThat(line(sheet, Indicator.AREA).value()).isEqualByComparingTo("2000");
        assertThat(line(sheet, Indicator.AREA).score()).isNull();
        assertThat(sheet.score()).isEqualByComparingTo("0");
        assertThat(sheet.outOf()).isZero();
    }

    @Test
    void scoresZeroWhereZeroIsKnown() {
        assertThat(line(sheet(0, 0, 0, 3), Indicator.PROJECTS).score()).hasToString("0.00");
        assertThat(line(sheet(0, 0, 0, 3), Indicator.SAFETY_ACCIDENTS).score()).hasToString("0.00");
    }

    @Test
    void passesAtTheMarkWhateverIsLacking() {
        assertThat(sheet(10, 0, 0, null).passed()).isTrue();
        assertThat(sheet(10, 0, 1, 1).passed()).isTrue();
    }

    @Test
    void failsWhenEvenTheBestWouldNotReachTheMark() {
        assertThat(sheet(3, 0, 0, null).passed()).isFalse();
        assertThat(sheet(9, 0, 1, 1).passed()).isFalse();
    }

    @Test
    void leavesOpenWhatTheMissingDecides() {
        // 24 and 54 points are sure, 40 may come
        assertThat(PerformanceSheet.of(rule, Map.of(Indicator.PROJECTS, Reading.of(4)))
                        .passed())
                .isNull();
        assertThat(sheet(9, 0, 0, null).passed()).isNull();
    }

    @Test
    void reachesTheMarkExactlyWithAllThatIsMissing() {
        // none is sure, 60 may come
        var sheet = PerformanceSheet.of(
                rule, Map.of(Indicator.SAFETY_ACCIDENTS, Reading.of(1), Indicator.SUCCESS_RATE, Reading.of(0, 1)));

        assertThat(sheet.score()).isEqualByComparingTo("0");
        assertThat(sheet.passed()).isNull();
    }

    @Test
    void hasAGradeWhereTheMissingDoesNotDecide() {
        assertThat(sheet(10, 2, 3, null).grade()).isEqualTo(GOOD);
        assertThat(sheet(10, 0, 1, 0).grade()).isEqualTo(PASS);
        assertThat(sheet(10, 0, 0, null).grade()).isNull();
        assertThat(sheet(1, 0, 1, 1).grade()).isNull();
    }

    @Test
    void judgesNothingWithoutARule() {
        var sheet = PerformanceSheet.of(null, Map.of(Indicator.PROJECTS, Reading.of(5)));

        assertThat(sheet.isScored()).isFalse();
        assertThat(line(sheet, Indicator.PROJECTS).value()).isEqualByComparingTo("5");
        assertThat(sheet.score()).isNull();
        assertThat(sheet.passed()).isNull();
        assertThat(sheet.grade()).isNull();
        assertThat(sheet.fullScore()).isZero();
    }

    @Test
    void judgesNothingByARuleWithoutWeights() {
        var sheet = PerformanceSheet.of(
                rule("Q", "370200", null, null, List.of()), Map.of(Indicator.PROJECTS, Reading.of(5)));

        assertThat(sheet.isScored()).isFalse();
        assertThat(sheet.score()).isNull();
        assertThat(sheet.passed()).isNull();
    }

    @Test
    void leavesOpenWhetherItPassesWithoutAMark() {
        var open = new PerformanceRule("O", rule.region(), null, null, rule.indicators(), null, List.of(), CITATION);

        assertThat(PerformanceSheet.of(open, Map.of(Indicator.PROJECTS, Reading.of(50)))
                        .passed())
                .isNull();
    }

    @Test
    void showsEveryIndicatorInItsOrder() {
        assertThat(PerformanceSheet.of(null, Map.of()).lines())
                .extracting(SheetLine::indicator)
                .containsExactly(Indicator.values());
    }

    @Test
    void dividesOnlyByWhatIsKnownAndThere() {
        assertThat(Reading.of(1, 3).value(Indicator.Form.SHARE)).hasToString("33.33");
        assertThat(Reading.of(2, 3).value(Indicator.Form.SHARE)).hasToString("66.67");
        assertThat(Reading.of(9, 2).value(Indicator.Form.MEAN)).hasToString("4.50");
        assertThat(Reading.of(Yuan.of("30"), Yuan.of("40")).value(Indicator.Form.SHARE))
                .hasToString("75.00");
        assertThat(Reading.of(1, 0).value(Indicator.Form.SHARE)).isNull();
        assertThat(Reading.of(1, null).value(Indicator.Form.MEAN)).isNull();
        assertThat(Reading.of((Integer) null, 3).value(Indicator.Form.SHARE)).isNull();
        assertThat(Reading.of((Integer) null).value(Indicator.Form.COUNT)).isNull();
        assertThat(Reading.of((Yuan) null).value(Indicator.Form.COUNT)).isNull();
        assertThat(Reading.of(Yuan.of("1.50")).value(Indicator.Form.COUNT)).hasToString("1.50");
    }

    @Test
    void isJudgedByTheRuleOfTheSmallestRegionInForceAndOfTheseTheLatest() {
        var province = rule("P", "210000", "2023-01-01", null, List.of());
        var old = rule("OLD", "210100", "2020-01-01", "2026-01-01", List.of());
        var undated = rule("U", "210100", null, "2026-01-01", List.of());
        var all = List.of(undated, province, old);
        var place = new RegionCode("210112");

        assertThat(chosen(all, place, "2025-12-31")).contains("OLD");
        assertThat(chosen(all, place, "2026-01-01")).contains("P");
        assertThat(chosen(all, place, "2019-12-31")).contains("U");
        assertThat(chosen(all, new RegionCode("210202"), "2025-12-31")).contains("P");
        assertThat(chosen(all, new RegionCode("370202"), "2025-12-31")).isEmpty();
    }

    private static Optional<String> chosen(List<PerformanceRule> all, RegionCode place, String day) {
        return PerformanceRule.forPlace(all, place, LocalDate.parse(day)).map(PerformanceRule::key);
    }

    @Test
    void hasANameAndAUnitForEveryIndicator() {
        assertThat(Arrays.stream(Indicator.values()))
                .allMatch(indicator -> indicator.title().chinese().matches(".*\\p{IsHan}.*")
                        && !indicator.title().english().isBlank()
                        && !indicator.unit().chinese().isBlank());
        assertThat(Arrays.stream(Indicator.values()).map(Indicator::title)).doesNotHaveDuplicates();
    }

    /** So many projects of which some were concluded, and accidents, if known. */
    private PerformanceSheet sheet(int projects, int concluded, int ended, @Nullable Integer accidents) {
        return PerformanceSheet.of(
                rule,
                Map.of(
                        Indicator.PROJECTS, Reading.of(projects),
                        Indicator.SUCCESS_RATE, Reading.of(concluded, ended),
                        Indicator.SAFETY_ACCIDENTS, Reading.of(accidents)));
    }

    private static SheetLine line(PerformanceSheet sheet, Indicator indicator) {
        return sheet.lines().stream()
                .filter(line -> line.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    private static PerformanceRule rule(
            String key, String region, @Nullable String from, @Nullable String to, List<IndicatorWeight> weights) {
        return new PerformanceRule(
                key,
                new RegionCode(region),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                weights,
                60,
                List.of(GOOD, PASS),
                CITATION);
    }
}
