package org.hatchery.pipeline.carrier;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hatchery.pipeline.metric.Measure;
import org.hatchery.pipeline.metric.Metric.Term;
import org.hatchery.shared.RuleText;
import org.hatchery.totals.reading.Reading;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** When a carrier seems to incubate on paper only, from one file: what has to be there, and what is missing then. */
@Component
class HollowRules {
    private static final String FILE = "rules/hollow-carriers.json";

    private final List<HollowRule> rules;
    private final Measure measure;

    HollowRules(JsonMapper json, Measure measure) {
        this.rules = RuleText.read(FILE, json, new TypeReference<>() {});
        this.measure = measure;
    }

    Set<HollowSignal> signals(Reading reading) {
        Set<HollowSignal> signals = EnumSet.noneOf(HollowSignal.class);
        rules.stream()
                .filter(rule -> rule.some().stream().allMatch(terms -> measure.amount(terms, reading) > 0))
                .filter(rule -> measure.amount(rule.none(), reading) == 0)
                .forEach(rule -> signals.add(rule.signal()));
        return signals;
    }

    /**
     * When one signal is given.
     *
     * @param some each of these sums is above 0
     * @param none this sum is 0; one of nothing always is
     */
    record HollowRule(HollowSignal signal, List<List<Term>> some, List<Term> none) {}
}
