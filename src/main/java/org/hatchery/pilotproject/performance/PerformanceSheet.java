package org.hatchery.pilotproject.performance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Yearly performance sheet of a base (绩效评价表): every indicator, and a judgement only as far as data and rule reach.
 *
 * @param rule null when none is in force
 */
public record PerformanceSheet(@Nullable PerformanceRule rule, List<SheetLine> lines) {

    /** The sheet of these readings; an indicator without one is unknown. */
    static PerformanceSheet of(@Nullable PerformanceRule rule, Map<Indicator, Reading> readings) {
        List<SheetLine> lines = Arrays.stream(Indicator.values())
                .map(indicator -> new SheetLine(
                        indicator, readings.getOrDefault(indicator, Reading.UNKNOWN), weight(rule, indicator)))
                .toList();
        return new PerformanceSheet(rule, lines);
    }

    private static @Nullable IndicatorWeight weight(@Nullable PerformanceRule rule, Indicator indicator) {
        return rule == null ? null : rule.weightOf(indicator).orElse(null);
    }

    /** Whether a rule says how to score. */
    public boolean isScored() {
        return rule != null && rule.scores();
    }

    /** Points given so far; null when no rule says how to score. */
    public @Nullable BigDecimal score() {
        return isScored() ? sum(lines.stream().map(SheetLine::score).flatMap(Stream::ofNullable)) : null;
    }

    /** Points that could be given with the data there is. */
    public int outOf() {
        return weights(line -> !line.lacksData());
    }

    /** Points for full scores everywhere. */
    public int fullScore() {
        return weights(line -> true);
    }

    private int weights(Predicate<SheetLine> which) {
        return lines.stream()
                .filter(which)
                .map(SheetLine::weight)
                .filter(Objects::nonNull)
                .mapToInt(IndicatorWeight::weight)
                .sum();
    }

    private static BigDecimal sum(Stream<BigDecimal> points) {
        return points.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Points there would be if all that is lacking were perfect. */
    private BigDecimal best(BigDecimal score) {
        return score.add(BigDecimal.valueOf(fullScore() - (long) outOf()));
    }

    /** Whether the base passes; null where nothing is scored, no mark is named, or what is lacking decides. */
    public @Nullable Boolean passed() {
        BigDecimal score = score();
        if (score == null || rule == null || rule.passMark() == null) {
            return null;
        }
        BigDecimal mark = BigDecimal.valueOf(rule.passMark());
        boolean already = score.compareTo(mark) >= 0;
        boolean never = best(score).compareTo(mark) < 0;
        return already || never ? already : null;
    }

    /** The grade; null where nothing is scored, none is reached, or what is lacking decides. */
    public @Nullable Grade grade() {
        BigDecimal score = score();
        if (score == null || rule == null) {
            return null;
        }
        Optional<Grade> sure = rule.grade(score);
        return sure.equals(rule.grade(best(score))) ? sure.orElse(null) : null;
    }

    /** Indicators for which data is lacking. */
    public List<Indicator> missing() {
        return lines.stream()
                .filter(SheetLine::lacksData)
                .map(SheetLine::indicator)
                .toList();
    }
}
