package org.hatchery.policy.entry;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.Target.Nature;
import org.hatchery.policy.target.TargetId;
import org.hatchery.policy.target.Timing;
import org.hatchery.policy.target.Timing.Counting;
import org.hatchery.policy.target.Timing.Kind;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a clause promises, as a person enters it (目标内容).
 *
 * @param key null for a new one
 * @param clause key of the clause
 * @param metric null where none answers it yet
 * @param whole target of a division above that it is a part of; null where it is none
 */
public record TargetForm(
        @Nullable String key,
        String clause,
        String words,
        String nameZh,
        @Nullable String nameEn,
        @Nullable String metric,
        Nature nature,
        @Nullable BigDecimal value,
        String unitZh,
        @Nullable String unitEn,
        Target.Comparator comparator,
        Timing timing,
        Target.@Nullable Baseline baseline,
        List<Target.DueDay> dueDays,
        List<Step> milestones,
        @Nullable String note,
        @Nullable TargetId whole) {
    /** What is promised for the end of an earlier year. */
    public record Step(int year, BigDecimal value) {}

    /** What it is checked against. */
    record Ground(
            PolicyContent content,
            Clause clause,
            @Nullable Target before,
            @Nullable Metric metric,
            @Nullable Target whole) {}

    /**
     * Checks it.
     *
     * @throws Rejection with all faults
     */
    void check(Ground ground) {
        var faults = new Faults();
        faults.unless(
                Printed.stands(words, ground.clause().words()), "words", Words.say("policy.words-stand-in-clause"));
        faults.unless(value != null || nature == Nature.DEADLINE, "value", Words.say("policy.target-has-a-figure"));
        faults.unless(
                nature != Nature.DEADLINE || !dueDays.isEmpty() || timing.to() != null,
                "dueDays",
                Words.say("policy.deadline-has-a-day"));
        faults.unless(dueDays.stream().allMatch(TargetForm::exists), "dueDays", Words.say("policy.no-such-day"));
        faults.unless(Figure.fits(value), "value", Words.say("policy.figure-has-few-decimals"));
        faults.unless(
                baseline == null || Figure.fits(baseline.value()),
                "baseline.value",
                Words.say("policy.figure-has-few-decimals"));
        faults.unless(
                milestones.stream().map(Step::value).allMatch(Figure::fits),
                "milestones",
                Words.say("policy.figure-has-few-decimals"));
        checkYears(faults);
        checkMetric(ground, faults);
        checkWhole(ground, faults);
        faults.mustBeNone();
    }

    private static boolean exists(Target.DueDay due) {
        return due.day() <= Month.of(due.month()).maxLength();
    }

    private void checkYears(Faults faults) {
        Integer from = timing.from();
        Integer to = timing.to();
        boolean complete =
                switch (timing.kind()) {
                    case BY_END_OF_YEAR, AS_IT_STOOD -> to != null;
                    case THROUGHOUT -> from != null && to != null;
                    case EVERY_YEAR, UNSTATED -> true;
                };
        faults.unless(complete, "timing.to", Words.say("policy.timing-names-its-year"));
        faults.unless(
                from == null || to == null || from <= to,
                UserErrorCode.WRONG_DATES,
                "timing.to",
                Words.say("policy.years-run-forward"));
        faults.unless(
                baseline == null || to == null || baseline.year() < to,
                UserErrorCode.WRONG_DATES,
                "baseline.year",
                Words.say("policy.baseline-lies-before"));
        boolean steps = milestones.isEmpty()
                || timing.kind() == Kind.BY_END_OF_YEAR
                        && to != null
                        && milestones.stream().allMatch(one -> one.year() < to && (from == null || from <= one.year()))
                        && milestones.stream().map(Step::year).distinct().count() == milestones.size();
        faults.unless(steps, UserErrorCode.WRONG_DATES, "milestones", Words.say("policy.milestones-lie-before"));
    }

    /** A number that is reached at the end of a day is a stock; what comes within a time is a flow. */
    private void checkMetric(Ground ground, Faults faults) {
        Metric metric = ground.metric();
        if (metric == null) {
            return;
        }
        checkUnit(metric, ground, faults);
        faults.unless(metric.isAnswered(), "metric", Words.say("policy.metric-answers-nothing-yet"));
        Counting counting = timing.counting();
        faults.unless(counting != null, "timing.counting", Words.say("policy.metric-needs-counting"));
        Metric.Taking other = counting == Counting.STANDING ? Metric.Taking.FLOW : Metric.Taking.STOCK;
        List<Metric.Term> sum = metric.sum();
        // years of a share or a mean cannot be added up
        boolean fits = sum == null
                ? counting != Counting.CUMULATIVE
                : sum.stream()
                        .map(Metric.Term::as)
                        .noneMatch(as -> as == other || as == Metric.Taking.EVER && counting != Counting.STANDING);
        faults.unless(fits, "timing.counting", Words.say("policy.metric-counts-otherwise"));
    }

    /** What is there is told in the unit of the metric: a figure in another one would be compared with it as it is. */
    private void checkUnit(Metric metric, Ground ground, Faults faults) {
        Target before = ground.before();
        Sentence kept = before != null && metric.key().equals(before.metric()) ? before.unitName() : null;
        MetricUnit.of(metric.unit()).ifPresent(unit -> {
            var says = Words.say(
                    "policy.unit-is-that-of-the-metric",
                    new Sentence(metric.nameZh(), metric.nameEn()),
                    new Sentence(unit.chinese(), unit.english()));
            faults.unless(unit.isCalled(unitZh) || kept != null && unitZh.equals(kept.chinese()), "unitZh", says);
            faults.unless(
                    unitEn == null || unit.isCalled(unitEn) || kept != null && unitEn.equals(kept.english()),
                    "unitEn",
                    says);
        });
    }

    private void checkWhole(Ground ground, Faults faults) {
        Target above = ground.whole();
        if (above != null) {
            boolean below = ground.content().document().places().stream()
                    .allMatch(place -> above.regions().stream().anyMatch(region -> region.contains(place))
                            && !above.regions().contains(place));
            faults.unless(below, "whole", Words.say("policy.whole-is-of-division-above"));
            faults.unless(
                    Objects.equals(above.metric(), metric) || above.metric() == null,
                    "whole",
                    Words.say("policy.whole-counts-the-same"));
        }
    }
}
