package org.hatchery.risk;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All that anybody has on record against somebody. */
@Component
public class RiskSources {
    private final List<RiskSource> sources;

    RiskSources(List<RiskSource> sources) {
        this.sources = sources;
    }

    /** Signals by the keys of those that have any, as {@link RiskSource#of} says. */
    public Map<String, Set<RiskSignal>> of(RiskSource.Question question) {
        Map<String, Set<RiskSignal>> all = new HashMap<>();
        sources.forEach(source -> source.of(question)
                .forEach((key, signals) -> all.computeIfAbsent(key, one -> EnumSet.noneOf(RiskSignal.class))
                        .addAll(signals)));
        return all;
    }
}
