package org.hatchery.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.policy.PromiseFixture.LASTING;
import static org.hatchery.policy.PromiseFixture.REPEALED;
import static org.hatchery.policy.PromiseFixture.UNDATED;
import static org.hatchery.policy.Target.Comparator.ABOUT;
import static org.hatchery.policy.Target.Comparator.EQ;
import static org.hatchery.policy.Target.Comparator.GT;
import static org.hatchery.policy.Target.Comparator.GTE;
import static org.hatchery.policy.Target.Comparator.LTE;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hatchery.policy.Target.Comparator;
import org.hatchery.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A target, put beside what there is, … */
class AssessmentTests {
    private static final LocalDate MID_2024 = LocalDate.parse("2024-06-30");

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
    void isComparedUnlessItsSourceIsCorrupt(Reliability reliability) {
        TargetProgress progress = assess(new PromiseFixture().of(reliability), LASTING, "500", "100");

        assertThat(progress.actual()).isEqualByComparingTo("500");
        if (reliability == Reliability.CORRUPT) {
            assertIsNotCompared(progress, Hindrance.CORRUPT_SOURCE);
        } else {
            assertThat(progress.met()).isTrue();
        }
    }

    @Test
    void isNotComparedWhereItsDocumentIsRepealed() {
        TargetProgress progress = assess(new PromiseFixture(), REPEALED, "500", "100");

        assertThat(progress.state()).isEqualTo(ValidityState.REPEALED);
        assertIsNotCompared(progress, Hindrance.REPEALED);
    }

    @Test
    void isNotComparedOnceItsDocumentHasExpired() {
        var late =
                new Assessment(new PromiseFixture().made(), null, LASTING, 2026, LocalDate.parse("2026-03-01"), true);

        assertIsNotCompared(late.with(new BigDecimal(500), null), Hindrance.EXPIRED);
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
        var hidden = new Assessment(new PromiseFixture().made(), null, LASTING, 2024, MID_2024, false);

        assertThat(hidden.isMeasured()).isFalse();
        assertThat(hidden.beginning()).isEmpty();
        assertIsNotCompared(hidden.with(null, null), Hindrance.OUTSIDE_SCOPE);
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
        var promise = new Assessment(new PromiseFixture().made(), null, LASTING, 2024, MID_2024, true);
        Pace pace = pace(promise.with(new BigDecimal(200), new BigDecimal(100)));

        assertThat(promise.beginning()).contains(new Period("2022-02"));
        assertThat(pace.from()).isEqualTo("2022-02-28");
        assertThat(pace.basis()).isEqualTo(Basis.RECORDED);
        // 853 of 1402 days
        assertThat(pace.expected()).isEqualByComparingTo("221.68");
        assertThat(pace.onCourse()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null", "0"},
            nullValues = "null")
    void hasNoPaceWhereNothingWasRecordedAsItBegan(@Nullable String recorded) {
        TargetProgress progress = assess(new PromiseFixture(), LASTING, "200", recorded);

        assertThat(progress.met()).isFalse();
        assertThat(progress.pace()).isNull();
        assertThat(progress.noPace()).isEqualTo(NoPace.NO_BASELINE);
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
        Target target = new PromiseFixture().comparing(comparator).made();
        var last = new Assessment(target, null, LASTING, 2025, LocalDate.parse("2025-12-31"), true);
        for (int actual = 298; actual <= 302; actual++) {
            TargetProgress progress = last.with(new BigDecimal(actual), new BigDecimal(100));
            assertThat(pace(progress).onCourse()).isEqualTo(progress.met());
        }
        assertThat(last.with(new BigDecimal(302), new BigDecimal(100)).met()).isEqualTo(comparator != LTE);
        assertThat(last.with(new BigDecimal(300), new BigDecimal(100)).met()).isEqualTo(comparator != GT);
        assertThat(last.with(new BigDecimal(298), new BigDecimal(100)).met())
                .isEqualTo(comparator != GTE && comparator != GT);
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
        return new Assessment(promise.made(), promise.reason(), document, 2024, MID_2024, true)
                .with(number(actual), number(recorded));
    }

    private static Pace pace(TargetProgress progress) {
        Pace pace = progress.pace();
        assertThat(pace).isNotNull();
        return pace;
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
