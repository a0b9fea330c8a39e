package org.hatchery.award.selfcheck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import org.hatchery.award.rule.Verdict;
import org.hatchery.carrier.profile.CarrierProfile;
import org.hatchery.carrier.recognition.Comparator;
import org.hatchery.carrier.recognition.RuleCondition;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** Says how a carrier stands to one condition: by its profile, by what was counted, or that nothing on record tells. */
record JudgeCondition(CarrierProfile profile, Readings readings, CheckSources sources, LocalDate today) {
    private static final String OPERATING_TIME = "operatingTime";
    private static final String LEGAL_PERSON = "legalPerson";
    private static final int MONTHS_OF_A_YEAR = 12;

    ConditionCheck judge(RuleCondition condition) {
        return switch (condition.indicator()) {
            case OPERATING_TIME -> operating(condition);
            case LEGAL_PERSON ->
                new ConditionCheck(
                        condition,
                        Verdict.MET,
                        null,
                        null,
                        profile.openedOn(),
                        Words.say(
                                "award.operator-has-code",
                                profile.operator().creditCode().value()));
            default ->
                sources.find(condition.indicator())
                        .map(source -> counted(condition, source))
                        .orElseGet(() -> untold(condition));
        };
    }

    private ConditionCheck operating(RuleCondition condition) {
        Double needs = condition.value();
        if (needs == null) {
            return untold(condition);
        }
        boolean months = "个月".equals(condition.unit());
        long ran = Math.max(0, ChronoUnit.MONTHS.between(profile.openedOn(), today));
        LocalDate due = profile.openedOn().plusMonths(Math.round(months ? needs : needs * MONTHS_OF_A_YEAR));
        double has = months ? ran : Math.floor(ran * 100.0 / MONTHS_OF_A_YEAR) / 100;
        boolean met = !due.isAfter(today);
        return new ConditionCheck(
                condition,
                met ? Verdict.MET : Verdict.MISSED,
                met ? Math.max(has, needs) : has,
                met ? null : round(needs - has),
                met ? due : null,
                met
                        ? Words.say("award.open-since", profile.openedOn())
                        : Words.say("award.open-long-enough-on", profile.openedOn(), due));
    }

    private ConditionCheck counted(RuleCondition condition, CheckSource source) {
        Optional<BigDecimal> found = readings.value(source);
        Double needs = condition.value();
        Comparator comparator = condition.comparator();
        if (found.isEmpty() || needs == null || comparator == null) {
            return untold(condition);
        }
        Predicate<BigDecimal> enough = value -> holds(value.doubleValue(), comparator, needs);
        double has = found.get().doubleValue();
        boolean met = enough.test(found.get());
        return new ConditionCheck(
                condition,
                met ? Verdict.MET : Verdict.MISSED,
                round(has),
                met ? null : round(Math.abs(needs - has)),
                met ? readings.since(source, enough) : null,
                Words.say(
                        source.over() == CheckSource.Over.LAST_YEAR ? "award.counted-last-year" : "award.counted-today",
                        today.getYear() - 1));
    }

    private static boolean holds(double value, Comparator comparator, double bound) {
        return switch (comparator) {
            case AT_LEAST -> value >= bound;
            case MORE_THAN -> value > bound;
            case AT_MOST -> value <= bound;
        };
    }

    private static ConditionCheck untold(RuleCondition condition) {
        return new ConditionCheck(condition, Verdict.UNKNOWN, null, null, null, Words.say("award.indicator-untold"));
    }

    private static @Nullable Double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
