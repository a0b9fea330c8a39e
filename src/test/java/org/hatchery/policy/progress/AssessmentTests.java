package org.hatchery.policy.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.policy.target.PromiseFixture.LASTING;
import static org.hatchery.policy.target.PromiseFixture.REPEALED;
import static org.hatchery.policy.target.PromiseFixture.UNDATED;
import static org.hatchery.policy.target.Target.Comparator.ABOUT;
import static org.hatchery.policy.target.Target.Comparator.EQ;
import static org.hatchery.policy.target.Target.Comparator.GT;
import static org.hatchery.policy.target.Target.Comparator.GTE;
import static org.hatchery.policy.target.Target.Comparator.LTE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.policy.document.Basis;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.Reliability;
import org.hatchery.policy.document.ValidityState;
import org.hatchery.policy.document.ValidityTests;
import org.hatchery.policy.target.PromiseFixture;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.Target.Comparator;
import org.hatchery.policy.target.TargetId;
import org.hatchery.policy.target.Timing.Counting;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A target, put beside what there is, … */
class AssessmentTests {
    private static final LocalDate MID_2024 = LocalDate.parse("2024-06-30");
    private static final PolicyDocument STATED_TERM =
            ValidityTests.document("2022-03-04", "2026-01-01", Basis.STATED, null);

    @ParameterizedTest
    @CsvSource({
        "GTE, 299, -1, -0.33, false",
        "GTE, 300, 0, 0, true",
        "GT, 300, 0, 0, false",
        "GT, 301, 1, 0.33, true",
        "LTE, 300, 0, 0, true",
        "LTE, 450.5, 150.5, 50.17, false",
        "EQ, 300, 0, 0, true",
        "EQ, 299, -1, -0.33, false"
    })
    void isMetAsItsComparatorSays(Comparator comparator, String actual, String gap, String percent, boolean met) {
        TargetProgress progress = assess(new PromiseFixture().comparing(comparator), LASTING, actual, null);

        assertThat(progress.gap()).isEqualByComparingTo(gap);
        assertThat(progress.gapPercent()).isEqualByComparingTo(percent);
        assertThat(progress.met()).isEqualTo(met);
        assertThat(progress.hindrance()).isNull();
        assertThat(progress.state()).isEqualTo(ValidityState.IN_FORCE);
    }

    @ParameterizedTest
    @EnumSource
    void isComparedOnlyWhereItsSourceIsSound(Reliability reliability) {
        TargetProgress progress = assess(new PromiseFixture().of(reliability), LASTING, "500", "100");

        assertThat(progress.actual()).isEqualByComparingTo("500");
        switch (reliability) {
            case CORRUPT -> assertIsNotCompared(progress, Hindrance.CORRUPT_SOURCE);
            case SUSPECT -> assertIsNotCompared(progress, Hindrance.SUSPECT_SOURCE);
            case SOUND -> assertThat(progress.met()).isTrue();
        }
    }

    @Test
    void isNotComparedWhereItsDocumentIsRepealed() {
        TargetProgress progress = assess(new PromiseFixture(), REPEALED, "500", "100");

        assertThat(progress.state()).isEqualTo(ValidityState.REPEALED);
        assertIsNotCompared(progress, Hindrance.REPEALED);
    }

    @Test
    void isNotComparedOnceItsStatedTermIsOver() {
        assertIsNotCompared(assessLate(STATED_TERM), Hindrance.EXPIRED);
    }

    @Test
    void isNotComparedOnceTheYearsOfADocumentWithoutTermAreOver() {
        TargetProgress late = assessLate(LASTING);

        assertThat(late.state()).isEqualTo(ValidityState.TARGET_YEARS_OVER);
        assertIsNotCompared(late, Hindrance.TARGET_YEARS_OVER);
    }

    private static TargetProgress assessLate(PolicyDocument document) {
        return of(new PromiseFixture(), document, 2026, "2026-03-01").with(Map.of());
    }

    @Test
    void isComparedWithoutPaceWhereNobodyKnowsWhetherItsDocumentHeld() {
        TargetProgress progress = assess(new PromiseFixture(), UNDATED, "500", null);

        assertThat(progress.state()).isEqualTo(ValidityState.UNKNOWN);
        assertThat(progress.met()).isTrue();
        assertThat(progress.pace()).isNull();
        assertThat(progress.noPace()).isEqualTo(NoPace.NOT_IN_FORCE);
    }

    @Test
    void isNotComparedWhereOnlyPartOfItIsRecorded() {
        TargetProgress progress = assess(new PromiseFixture().ofIncubatedFirmsOnly(), LASTING, "500", "100");

        assertIsNotCompared(progress, Hindrance.INCUBATED_FIRMS_ONLY);
    }

    @Test
    void isNotComparedWhereTheClauseSaysAbout() {
        assertIsNotCompared(
                assess(new PromiseFixture().comparing(ABOUT), LASTING, "300", "100"), Hindrance.NO_TOLERANCE);
    }

    @Test
    void isNotComparedWhereNothingIsRecorded() {
        assertIsNotCompared(assess(new PromiseFixture(), LASTING, null, null), Hindrance.NOTHING_RECORDED);
    }

    @Test
    void saysItselfWhyNoMetricAnswersIt() {
        TargetProgress progress = assess(new PromiseFixture().unmeasured(), LASTING, null, null);

        assertIsNotCompared(progress, Hindrance.NOT_MEASURED);
        assertThat(progress.reason()).isEqualTo(PromiseFixture.REASON);
    }

    @Test
    void isNotMeasuredForThoseWhoMayNotSeeAllItsRegions() {
        var hidden = new Assessment(new PromiseFixture().made(), List.of(), null, LASTING, 2024, MID_2024, false);

        assertThat(hidden.asks()).isEmpty();
        assertIsNotCompared(hidden.with(Map.of()), Hindrance.OUTSIDE_SCOPE);
    }

    @Test
    void startsFromTheStatedBaseline() {
        Pace pace = pace(assess(new PromiseFixture().from(2021, "100"), LASTING, "224.92", "7"));

        assertThat(pace.from()).isEqualTo("2021-12-31");
        assertThat(pace.start()).isEqualByComparingTo("100");
        assertThat(pace.basis()).isEqualTo(Basis.INFERRED);
        assertThat(pace.expected()).isEqualByComparingTo("224.85");
        assertThat(pace.onCourse()).isTrue();
    }

    @Test
    void startsElseFromWhatWasRecordedAsItsDocumentBegan() {
        var promise = of(new PromiseFixture(), LASTING, 2024, "2024-06-30");
        Pace pace = pace(with(promise, "200", "100"));

        assertThat(promise.beginning()).contains(Moment.of(new Period("2022-02")));
        assertThat(pace.from()).isEqualTo("2022-02-28");
        assertThat(pace.basis()).isEqualTo(Basis.RECORDED);
        // 853 of 1402 days
        assertThat(pace.expected()).isEqualByComparingTo("221.68");
        assertThat(pace.onCourse()).isFalse();
    }

    @Test
    void hasNoPaceWhereNothingWasRecordedAsItBegan() {
        TargetProgress progress = assess(new PromiseFixture(), LASTING, "200", null);

        assertThat(progress.met()).isFalse();
        assertThat(progress.pace()).isNull();
        assertThat(progress.noPace()).isEqualTo(NoPace.NO_BASELINE);
    }

    @Test
    void startsFromNoughtWhereThatIsWhatRecordsSay() {
        Pace pace = pace(assess(new PromiseFixture(), LASTING, "200", "0"));

        assertThat(pace.start()).isEqualByComparingTo("0");
        // 853 of 1402 days
        assertThat(pace.expected()).isEqualByComparingTo("182.52");
    }

    @ParameterizedTest
    @CsvSource({
        // 306 of 306 days from 57 to 240, then 730 of 1096 days from 240 to 300
        "2022-03-31, 57, 75.54, 76, true",
        "2022-12-31, 57, 240, 239, false",
        "2022-12-31, 57, 240, 240, true",
        "2023-12-31, 240, 259.98, 240, false",
        "2024-12-31, 240, 280.02, 237, false",
        "2024-12-31, 240, 280.02, 281, true",
        "2025-12-31, 240, 300, 299, false"
    })
    void goesOverTheMilestonesOfItsDocument(
            LocalDate day, BigDecimal start, BigDecimal expected, String actual, boolean onCourse) {
        Pace pace = pace(with(overMilestone(day), actual, "57"));

        assertThat(pace.start()).isEqualByComparingTo(start);
        assertThat(pace.expected()).isEqualByComparingTo(expected);
        assertThat(pace.onCourse()).isEqualTo(onCourse);
        assertThat(pace.basis()).isEqualTo(day.getYear() == 2022 ? Basis.RECORDED : Basis.STATED);
    }

    @Test
    void goesOnFromAMilestoneWhereNobodyKnowsTheBeginning() {
        var promise = overMilestone(LocalDate.parse("2023-12-31"));
        Pace pace = pace(with(promise, "250", null));

        assertThat(pace.from()).isEqualTo("2022-12-31");
        assertThat(pace.expected()).isEqualByComparingTo("259.98");
        assertThat(with(overMilestone(LocalDate.parse("2022-06-30")), "250", null)
                        .noPace())
                .isEqualTo(NoPace.NO_BASELINE);
    }

    @Test
    void keepsAMissedMilestoneInSight() {
        var promise = overMilestone(LocalDate.parse("2024-12-31"));
        Map<Ask, BigDecimal> found = new HashMap<>();
        found.put(ask(promise, Moment.of(2024)), new BigDecimal(290));
        found.put(ask(promise, Moment.of(2022)), new BigDecimal(65));

        assertThat(promise.with(found).milestones())
                .containsExactly(new Milestone(
                        new TargetId("test:carriers:2022"), 2022, new BigDecimal(240), new BigDecimal(65), false));
        assertThat(overMilestone(LocalDate.parse("2022-12-30")).with(found).milestones())
                .isEmpty();
    }

    private static Assessment overMilestone(LocalDate day) {
        Target earlier = new PromiseFixture().by(2022, "240").made();
        Target later = new PromiseFixture().made();
        assertThat(earlier.isMilestoneOf(later)).isTrue();
        assertThat(later.isMilestoneOf(earlier)).isFalse();
        return new Assessment(later, List.of(earlier), null, LASTING, day.getYear(), day, true);
    }

    @Test
    void takesForAMilestoneOnlyWhatIsSoundAndCountedAlike() {
        Target later = new PromiseFixture().made();

        assertThat(new PromiseFixture()
                        .by(2022, "240")
                        .of(Reliability.SUSPECT)
                        .made()
                        .isMilestoneOf(later))
                .isFalse();
        assertThat(new PromiseFixture()
                        .by(2022, "240")
                        .counting(Counting.IN_YEAR)
                        .made()
                        .isMilestoneOf(later))
                .isFalse();
        assertThat(new PromiseFixture().by(2022, "240").comparing(LTE).made().isMilestoneOf(later))
                .isFalse();
        assertThat(new PromiseFixture().withoutYear().made().isMilestoneOf(later))
                .isFalse();
    }

    /** 300 since 2022: 100 by the end of 2022, 50 more in 2023, 40 more in 2024. */
    @Test
    void addsUpWhatIsCumulativeSinceItsDocumentBegan() {
        var promise = of(new PromiseFixture().counting(Counting.CUMULATIVE), LASTING, 2024, "2024-12-31");
        Moment whole = Moment.since(2022, 2024);

        assertThat(promise.asks()).containsExactly(ask(promise, whole));
        Pace pace = pace(promise.with(Map.of(ask(promise, whole), new BigDecimal(190))));
        assertThat(pace.from()).isEqualTo("2021-12-31");
        assertThat(pace.start()).isEqualByComparingTo("0");
        // 1096 of 1461 days
        assertThat(pace.expected()).isEqualByComparingTo("225.05");
        assertThat(pace.onCourse()).isFalse();
    }

    @Test
    void readsWhatCameInAYearAndStartsFromTheYearBeforeItsDocument() {
        var promise = of(new PromiseFixture().counting(Counting.IN_YEAR), LASTING, 2023, "2023-12-31");

        assertThat(promise.asks())
                .containsExactlyInAnyOrder(ask(promise, Moment.of(2023)), ask(promise, Moment.of(2021)));
        Pace pace = pace(with(promise, "200", "100"));
        assertThat(pace.from()).isEqualTo("2021-12-31");
        // 730 of 1461 days
        assertThat(pace.expected()).isEqualByComparingTo("199.93");
        assertThat(pace.onCourse()).isTrue();
    }

    @Test
    void hasNoPaceWithinAYearThatIsCountedAsAWhole() {
        TargetProgress running = assess(new PromiseFixture().counting(Counting.IN_YEAR), LASTING, "200", "100");

        assertThat(running.met()).isFalse();
        assertThat(running.noPace()).isEqualTo(NoPace.YEAR_RUNNING);
    }

    @Test
    void ofEveryYearIsMeasuredByTheDaysGone() {
        TargetProgress half = assess(new PromiseFixture().yearly(), LASTING, "149", null);
        TargetProgress more = assess(new PromiseFixture().yearly(), LASTING, "150", null);

        // 182 of the 366 days of 2024
        assertThat(pace(half).expected()).isEqualByComparingTo("149.18");
        assertThat(pace(half).onCourse()).isFalse();
        assertThat(pace(more).onCourse()).isTrue();
        assertThat(more.met()).isFalse();
    }

    @Test
    void hasNoPaceWithoutAYearOrALine() {
        assertThat(assess(new PromiseFixture().withoutYear(), LASTING, "200", "100")
                        .noPace())
                .isEqualTo(NoPace.NO_YEAR);
        assertThat(assess(new PromiseFixture().comparing(EQ), LASTING, "200", "100")
                        .noPace())
                .isEqualTo(NoPace.NO_LINE);
    }

    @ParameterizedTest
    @EnumSource(names = {"GTE", "GT", "LTE"})
    void isOnCourseAtItsEndExactlyWhenItIsMet(Comparator comparator) {
        var last = of(new PromiseFixture().comparing(comparator), LASTING, 2025, "2025-12-31");
        for (int actual = 298; actual <= 302; actual++) {
            TargetProgress progress = with(last, String.valueOf(actual), "100");
            assertThat(pace(progress).onCourse()).isEqualTo(progress.met());
        }
        assertThat(with(last, String.valueOf(302), "100").met()).isEqualTo(comparator != LTE);
        assertThat(with(last, String.valueOf(300), "100").met()).isEqualTo(comparator != GT);
        assertThat(with(last, String.valueOf(298), "100").met()).isEqualTo(comparator != GTE && comparator != GT);
    }

    private static void assertIsNotCompared(TargetProgress progress, Hindrance why) {
        assertThat(progress.hindrance()).isEqualTo(why);
        assertThat(progress.reason()).isNotNull();
        assertThat(progress.gap()).isNull();
        assertThat(progress.gapPercent()).isNull();
        assertThat(progress.met()).isNull();
        assertThat(progress.pace()).isNull();
        assertThat(progress.noPace()).isEqualTo(NoPace.NOT_COMPARED);
    }

    private static TargetProgress assess(
            PromiseFixture promise, PolicyDocument document, @Nullable String actual, @Nullable String recorded) {
        return with(of(promise, document, 2024, "2024-06-30"), actual, recorded);
    }

    private static Assessment of(PromiseFixture promise, PolicyDocument document, int year, String day) {
        return new Assessment(promise.made(), List.of(), promise.reason(), document, year, LocalDate.parse(day), true);
    }

    /** The actual value for the year, and the value recorded as the document began. */
    private static TargetProgress with(Assessment promise, @Nullable String actual, @Nullable String recorded) {
        Map<Ask, BigDecimal> found = new HashMap<>();
        Moment now = promise.target().timing().counting() == Counting.CUMULATIVE
                ? Moment.since(2022, promise.year())
                : Moment.of(promise.year());
        put(found, promise, now, actual);
        promise.beginning().ifPresent(moment -> put(found, promise, moment, recorded));
        return promise.with(found);
    }

    private static void put(Map<Ask, BigDecimal> found, Assessment promise, Moment moment, @Nullable String value) {
        if (value != null && promise.isMeasured()) {
            found.put(ask(promise, moment), new BigDecimal(value));
        }
    }

    private static Ask ask(Assessment promise, Moment moment) {
        return new Ask("carriers", Set.of(new RegionCode("210100")), moment);
    }

    private static Pace pace(TargetProgress progress) {
        Pace pace = progress.pace();
        assertThat(pace).isNotNull();
        return pace;
    }
}
