package org.hatchery.supervision.evaluation;

import static java.math.BigDecimal.ZERO;
import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Scores subjects by a scheme and ranks them among each other.
 *
 * <p>Whoever lacks a value has no score and no rank, because points for nothing are no result. Who is vetoed stands last and is
 * no measure for the others.
 *
 * @param weights by indicator; one that has none leaves everything without a score, because a sum of some is no result
 * @param values by subject and indicator
 * @param said what of them whoever evaluates said
 * @param vetoes by subject
 */
record Scoring(
        EvaluationScheme scheme,
        Map<String, BigDecimal> weights,
        Map<EvaluatedSubject, Map<String, BigDecimal>> values,
        Map<EvaluatedSubject, Map<String, BigDecimal>> said,
        Map<EvaluatedSubject, String> vetoes) {
    private static final int DECIMALS = 2;

    boolean isWeighed() {
        return scheme.indicators().stream().allMatch(one -> weights.containsKey(one.key()));
    }

    List<EvaluationResult> results() {
        List<EvaluationResult> scored =
                values.keySet().stream().map(this::scored).sorted(order()).toList();
        if (!isWeighed()) {
            return scored;
        }
        int ranked = (int) scored.stream()
                .filter(one -> one.score() != null && one.veto() == null)
                .count();
        List<EvaluationResult> answer = new ArrayList<>();
        int rank = 0;
        for (int at = 0; at < scored.size(); at++) {
            EvaluationResult one = scored.get(at);
            if (one.score() == null) {
                answer.add(one);
                continue;
            }
            boolean tied = at > 0 && ranking().compare(scored.get(at - 1), one) == 0;
            rank = tied ? rank : at + 1;
            answer.add(new EvaluationResult(
                    one.subject(), one.scores(), one.score(), rank, grade(one, rank, ranked), one.veto()));
        }
        return answer;
    }

    private @Nullable Sentence grade(EvaluationResult one, int rank, int ranked) {
        List<EvaluationGrade> grades = scheme.grades();
        if (grades.isEmpty()) {
            return null;
        }
        Sentence last = grades.get(grades.size() - 1).name();
        return one.veto() != null
                ? last
                : grades.stream()
                        .filter(grade -> grade.fits(Objects.requireNonNull(one.score()), rank, ranked))
                        .findFirst()
                        .map(EvaluationGrade::name)
                        .orElse(last);
    }

    /** Those without a score stand last, before them those that are vetoed; then points, then what breaks ties. */
    private Comparator<EvaluationResult> ranking() {
        Comparator<EvaluationResult> byPoints = comparing((EvaluationResult one) -> isWeighed() && one.score() == null)
                .thenComparing(one -> one.veto() != null)
                .thenComparing(EvaluationResult::score, nullsLast(reverseOrder()));
        String tie = scheme.tieBreak();
        return tie == null
                ? byPoints
                : byPoints.thenComparing(one -> value(one.subject(), tie), nullsLast(reverseOrder()));
    }

    private Comparator<EvaluationResult> order() {
        return ranking().thenComparing(one -> one.subject().key());
    }

    private EvaluationResult scored(EvaluatedSubject subject) {
        List<EvaluationScore> scores =
                scheme.indicators().stream().map(one -> score(subject, one)).toList();
        boolean known = scores.stream().allMatch(score -> score.value() != null);
        BigDecimal sum = isWeighed() && known
                ? scores.stream()
                        .map(score -> Objects.requireNonNull(score.points()))
                        .reduce(ZERO.setScale(DECIMALS), BigDecimal::add)
                : null;
        return new EvaluationResult(subject, scores, sum, null, null, vetoes.get(subject));
    }

    private EvaluationScore score(EvaluatedSubject subject, EvaluationIndicator indicator) {
        BigDecimal value = value(subject, indicator.key());
        BigDecimal weight = weights.get(indicator.key());
        BigDecimal points = weight == null || value == null
                ? null
                : indicator
                        .form()
                        .points(value, weight, best(indicator.key()))
                        .setScale(DECIMALS, RoundingMode.HALF_UP);
        boolean typed = said.getOrDefault(subject, Map.of()).containsKey(indicator.key());
        return new EvaluationScore(indicator.key(), value, typed, points, place(subject, indicator.key()));
    }

    private @Nullable BigDecimal value(EvaluatedSubject subject, String indicator) {
        BigDecimal typed = said.getOrDefault(subject, Map.of()).get(indicator);
        return typed == null ? values.getOrDefault(subject, Map.of()).get(indicator) : typed;
    }

    private Stream<EvaluatedSubject> measures() {
        return values.keySet().stream().filter(subject -> !vetoes.containsKey(subject));
    }

    private BigDecimal best(String indicator) {
        return measures()
                .map(subject -> value(subject, indicator))
                .filter(Objects::nonNull)
                .reduce(ZERO, BigDecimal::max);
    }

    private @Nullable Integer place(EvaluatedSubject subject, String indicator) {
        BigDecimal value = value(subject, indicator);
        return value == null || vetoes.containsKey(subject)
                ? null
                : 1
                        + (int) measures()
                                .map(peer -> value(peer, indicator))
                                .filter(other -> other != null && other.compareTo(value) > 0)
                                .count();
    }
}
