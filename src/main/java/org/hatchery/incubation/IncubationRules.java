package org.hatchery.incubation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.CarrierKind;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.hatchery.shared.mongo.RuleFile;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The rules of entry, stay limit and graduation, as they were loaded from {@code rules/incubation.json}. */
@Component
public class IncubationRules {
    private final MongoOperations mongo;
    private final Clock clock;

    IncubationRules(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    static void load(MongoOperations mongo) {
        RuleFile.load(mongo, "rules/incubation.json", IncubationRule.class);
    }

    /** Rules in force on a day, for one kind of carrier or all, by key. */
    public List<IncubationRule> inForce(@Nullable CarrierKind kind, @Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return all().stream()
                .filter(rule -> rule.isInForce(day))
                .filter(rule -> kind == null || rule.carrierKinds().contains(kind))
                .toList();
    }

    /** The rule for a carrier on a day: that of the smallest region around it then, and of these the latest. */
    public Optional<IncubationRule> forCarrier(Carrier carrier, LocalDate day) {
        return all().stream()
                .filter(rule -> rule.isInForce(day))
                .filter(rule -> rule.appliesTo(carrier.getProfile().kind(), carrier.regionOn(day)))
                .max(Comparator.<IncubationRule>comparingInt(
                                rule -> rule.region().lineage().size())
                        .thenComparing(IncubationRule::from));
    }

    /**
     * Limit of a stay.
     *
     * @param on day by which it has to end
     */
    public record Limit(RegionCode place, LocalDate enteredOn, LocalDate on) {}

    /** Whether the source of each limit was read and means such a stay; left out where no known rule sets it. */
    public <T> Map<T, Boolean> verified(Map<T, Limit> limits) {
        List<IncubationRule> all = all();
        Map<T, Boolean> verified = new HashMap<>();
        limits.forEach((which, limit) -> all.stream()
                .filter(rule ->
                        rule.isInForce(limit.enteredOn()) && rule.region().contains(limit.place()))
                .flatMap(rule -> rule.sourceOf(limit.on(), limit.enteredOn()).stream())
                .map(Citation::verified)
                .reduce(Boolean::logicalAnd)
                .ifPresent(read -> verified.put(which, read)));
        return verified;
    }

    private List<IncubationRule> all() {
        return mongo.findAll(IncubationRule.class).stream()
                .sorted(Comparator.comparing(IncubationRule::key))
                .toList();
    }
}
