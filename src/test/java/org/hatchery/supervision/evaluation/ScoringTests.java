package org.hatchery.supervision.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.hatchery.supervision.evaluation.ScoringForm.Kind;

/** The scores of a run … */
class ScoringTests {
    /** Recounted in whole hundredths of points, by pairs rather than by sorting; ranks follow who is beaten by whom. */
    @Property(tries = 200)
    void areWhatARecountByOtherMeansComesTo(
            @ForAll @Size(min = 1, max = 12) List<@Size(3) List<@IntRange(min = 0, max = 10) Integer>> marks,
            @ForAll @Size(3) List<@IntRange(min = 1, max = 60) Integer> weights,
            @ForAll @IntRange(min = 0, max = 12) int vetoed) {
        Map<EvaluatedSubject, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        Map<EvaluatedSubject, String> vetoes = new HashMap<>();
        for (int at = 0; at < marks.size(); at++) {
            Map<String, BigDecimal> own = new HashMap<>();
            for (int indicator = 0; indicator < 3; indicator++) {
                own.put("i" + indicator, BigDecimal.valueOf(marks.get(at).get(indicator)));
            }
            values.put(subject(at), own);
            if (at == vetoed) {
                vetoes.put(subject(at), "事故");
            }
        }
        Map<String, BigDecimal> used = new HashMap<>();
        for (int indicator = 0; indicator < 3; indicator++) {
            used.put("i" + indicator, BigDecimal.valueOf(weights.get(indicator)));
        }

        List<EvaluationResult> results = new Scoring(scheme(), used, values, Map.of(), vetoes).results();

        assertThat(results).hasSize(marks.size());
        for (EvaluationResult result : results) {
            int at = Integer.parseInt(result.subject().key());
            long hundredths = hundredths(marks.get(at), weights);
            assertThat(result.score()).isEqualByComparingTo(BigDecimal.valueOf(hundredths, 2));
            long better = 0;
            for (int other = 0; other < marks.size(); other++) {
                better += beats(marks, weights, other, at, vetoed) ? 1 : 0;
            }
            assertThat(result.rank()).isEqualTo((int) better + 1);
            int measured = marks.size() - (vetoed < marks.size() ? 1 : 0);
            assertThat(result.grade()).isEqualTo(grade(hundredths, result.rank(), measured, at == vetoed));
        }
    }

    private static boolean beats(List<List<Integer>> marks, List<Integer> weights, int one, int other, int vetoed) {
        if ((one == vetoed) != (other == vetoed)) {
            return other == vetoed;
        }
        long difference = hundredths(marks.get(one), weights) - hundredths(marks.get(other), weights);
        return difference > 0
                || difference == 0 && marks.get(one).get(0) > marks.get(other).get(0);
    }

    private static long hundredths(List<Integer> marks, List<Integer> weights) {
        long sum = 0;
        for (int indicator = 0; indicator < 3; indicator++) {
            sum += 10L * marks.get(indicator) * weights.get(indicator);
        }
        return sum;
    }

    private static Sentence grade(long hundredths, int rank, int ranked, boolean vetoed) {
        if (!vetoed && hundredths >= 8_000 && rank * 5 <= ranked) {
            return name("优良");
        }
        return !vetoed && hundredths >= 6_000 ? name("合格") : name("不合格");
    }

    /** Workstations of the unnamed city: fewer than 50 none, 50 five, a tenth more for each above, ten at most. */
    @Example
    void followTheFormThatWasPublished() {
        var form = new ScoringForm(
                Kind.THRESHOLD, BigDecimal.valueOf(50), null, BigDecimal.valueOf(5), new BigDecimal("0.1"));
        assertThat(points(form, "49")).isEqualByComparingTo("0");
        assertThat(points(form, "50")).isEqualByComparingTo("5");
        assertThat(points(form, "73")).isEqualByComparingTo("7.3");
        assertThat(points(form, "400")).isEqualByComparingTo("10");
        var linear = new ScoringForm(Kind.LINEAR, BigDecimal.TEN, BigDecimal.valueOf(30), null, null);
        assertThat(points(linear, "10")).isEqualByComparingTo("0");
        assertThat(points(linear, "20")).isEqualByComparingTo("5");
        assertThat(points(linear, "31")).isEqualByComparingTo("10");
        var each = new ScoringForm(Kind.PER_UNIT, null, null, null, BigDecimal.valueOf(2));
        assertThat(points(each, "3")).isEqualByComparingTo("6");
        assertThat(points(new ScoringForm(Kind.OF_BEST, null, null, null, null), "25"))
                .isEqualByComparingTo("2.5");
        assertThat(points(new ScoringForm(Kind.YES_NO, null, null, null, null), "1"))
                .isEqualByComparingTo("10");
    }

    private static BigDecimal points(ScoringForm form, String value) {
        return form.points(new BigDecimal(value), BigDecimal.TEN, BigDecimal.valueOf(100));
    }

    /** Without one weight there is no sum; values and places are there all the same. */
    @Example
    void areNoneWithoutAllWeights() {
        Map<EvaluatedSubject, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        values.put(subject(0), Map.of("i0", BigDecimal.ONE));
        values.put(subject(1), Map.of("i0", BigDecimal.TEN));
        List<EvaluationResult> results =
                new Scoring(scheme(), Map.of("i0", BigDecimal.TEN), values, Map.of(), Map.of()).results();
        assertThat(results).allMatch(one -> one.score() == null && one.rank() == null && one.grade() == null);
        assertThat(results.stream().map(one -> one.scores().get(0).place())).containsExactlyInAnyOrder(1, 2);
    }

    /** Whoever is vetoed, such as for false data, is no measure for the others. */
    @Example
    void leaveOutWhoIsVetoedAsAMeasure() {
        Map<EvaluatedSubject, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        values.put(subject(0), all("1000"));
        values.put(subject(1), all("20"));
        values.put(subject(2), all("10"));
        List<EvaluationResult> results = new Scoring(
                        scheme(new ScoringForm(Kind.OF_BEST, null, null, null, null)),
                        Map.of(
                                "i0",
                                BigDecimal.valueOf(50),
                                "i1",
                                BigDecimal.valueOf(30),
                                "i2",
                                BigDecimal.valueOf(20)),
                        values,
                        Map.of(),
                        Map.of(subject(0), "数据造假"))
                .results();
        assertThat(results.stream().map(one -> one.subject().key())).containsExactly("1", "2", "0");
        assertThat(results.stream().map(EvaluationResult::rank)).containsExactly(1, 2, 3);
        assertThat(results.get(0).score()).isEqualByComparingTo("100");
        assertThat(results.get(1).score()).isEqualByComparingTo("50");
        assertThat(results.get(0).scores().get(0).place()).isEqualTo(1);
        assertThat(results.get(2).scores().get(0).place()).isNull();
    }

    /** Who lacks a value has neither score nor rank, and the others are ranked without it. */
    @Example
    void areATrialOfWhoLacksAValue() {
        Map<EvaluatedSubject, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        values.put(subject(0), Map.of("i0", BigDecimal.TEN, "i1", BigDecimal.TEN));
        values.put(subject(1), all("1"));
        Map<String, BigDecimal> weights =
                Map.of("i0", BigDecimal.valueOf(50), "i1", BigDecimal.valueOf(30), "i2", BigDecimal.valueOf(20));
        List<EvaluationResult> results = new Scoring(scheme(), weights, values, Map.of(), Map.of()).results();
        assertThat(results.get(0).subject()).isEqualTo(subject(1));
        assertThat(results.get(0).rank()).isEqualTo(1);
        assertThat(results.get(1).score()).isNull();
        assertThat(results.get(1).rank()).isNull();
        assertThat(results.get(1).grade()).isNull();
    }

    private static Map<String, BigDecimal> all(String value) {
        return Map.of("i0", new BigDecimal(value), "i1", new BigDecimal(value), "i2", new BigDecimal(value));
    }

    private static EvaluatedSubject subject(int at) {
        return new EvaluatedSubject(EvaluatedKind.INSTITUTION, String.valueOf(at), "机构" + at);
    }

    private static Sentence name(String text) {
        return new Sentence(text, text);
    }

    private static EvaluationScheme scheme() {
        return scheme(new ScoringForm(Kind.EXPERT, null, null, null, null));
    }

    private static EvaluationScheme scheme(ScoringForm form) {
        List<EvaluationIndicator> indicators = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            indicators.add(new EvaluationIndicator("i" + at, name("指标"), null, false, form, null));
        }
        return new EvaluationScheme(
                "TEST",
                name("方案"),
                EvaluatedKind.INSTITUTION,
                null,
                null,
                null,
                indicators,
                List.of(
                        new EvaluationGrade(name("优良"), BigDecimal.valueOf(80), BigDecimal.valueOf(20)),
                        new EvaluationGrade(name("合格"), BigDecimal.valueOf(60), null),
                        new EvaluationGrade(name("不合格"), BigDecimal.ZERO, null)),
                List.of(),
                "i0",
                new Citation("试验", null, null, null, true, null));
    }
}
