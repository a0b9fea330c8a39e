package org.hatchery.pipeline.metric;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What can be measured, with its one definition (统计指标).
 *
 * @param sum what is added up; null unless the metric is additive
 * @param ratio parts of a share; null unless it is one
 * @param median account whose parts are whole numbers; null unless the metric is their median
 * @param decimals digits after the point of what is added up: 2 for money, areas and hours
 * @param ofCarriers whether it can be told for some carriers alone
 * @param peer whether carriers are compared by it
 * @param unanswered why recorded data cannot answer it yet; null when they can
 * @param indicators what policies set targets for and it measures; none when the file names none
 * @param records what list stands behind it; null where none has just these
 */
@NamedInterface(propagate = false)
public record Metric(
        String key,
        String nameZh,
        String nameEn,
        String definitionZh,
        String definitionEn,
        String unit,
        String source,
        @Nullable List<Term> sum,
        @Nullable Ratio ratio,
        @Nullable String median,
        int decimals,
        boolean ofCarriers,
        boolean peer,
        @Nullable Reason unanswered,
        List<String> indicators,
        @Nullable Records records) {
    public Metric {
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }

    /** How the amount of an account is taken. */
    @NamedInterface(propagate = false)
    public enum Taking {
        /** What there is at the end. */
        STOCK,
        /** What came within the time. */
        FLOW,
        /** What came since the beginning. */
        EVER,
        /** What was there, times the days. */
        DAYS,
        /** What was said of the year; only for years. */
        YEAR
    }

    /**
     * One account of a sum.
     *
     * @param account name of the account; with a point and the name of a part, or a star for all parts
     * @param of FIRM or TEAM when it counts only these; null otherwise
     */
    @NamedInterface(propagate = false)
    public record Term(String account, Taking as, @Nullable String of) {}

    /**
     * The list behind a metric (对应名单).
     *
     * @param list field of Query
     * @param where values of its filter; what begins with a dollar is a day, a year or a span of what is asked
     * @param form name of the condition that narrows it to firms or teams; null where none does
     * @param today whether the list knows nothing but today
     * @param sum path of what its entries are summed by; null where they are counted
     */
    @NamedInterface(propagate = false)
    public record Records(
            String list,
            Map<String, Object> where,
            @Nullable String form,
            @Nullable Boolean today,
            @Nullable String sum) {
        public boolean ofToday() {
            return Boolean.TRUE.equals(today);
        }
    }

    /** A share of two metrics. */
    @NamedInterface(propagate = false)
    public record Ratio(String numerator, String denominator) {}

    /** Why something cannot be told. */
    @NamedInterface(propagate = false)
    public record Reason(String zh, String en) {}

    public boolean isAdditive() {
        return sum != null;
    }

    public boolean isAnswered() {
        return unanswered == null;
    }
}
