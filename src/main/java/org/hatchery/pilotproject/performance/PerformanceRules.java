package org.hatchery.pilotproject.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.mongo.RuleFile;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The rules of evaluation, as they were loaded from {@code rules/performance.json}. */
@Component
public class PerformanceRules {
    private final MongoOperations mongo;
    private final Clock clock;

    PerformanceRules(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    public static void load(MongoOperations mongo) {
        RuleFile.load(mongo, "rules/performance.json", PerformanceRule.class);
    }

    /** Rules in force on a day, by key. */
    public List<PerformanceRule> inForce(@Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return all().stream()
                .filter(rule -> rule.isInForce(day))
                .sorted(Comparator.comparing(PerformanceRule::key))
                .toList();
    }

    Optional<PerformanceRule> forPlace(RegionCode place, LocalDate day) {
        return PerformanceRule.forPlace(all(), place, day);
    }

    private List<PerformanceRule> all() {
        return mongo.findAll(PerformanceRule.class);
    }
}
