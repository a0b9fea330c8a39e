package org.hatchery.incubation.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.shared.Citation;
import org.hatchery.shared.mongo.RuleFile;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The rules of entry, stay limit and graduation, as they were loaded from {@code rules/incubation.json}. */
@Component
@NamedInterface(propagate = false)
public class IncubationRules {
    private final MongoOperations mongo;
    private final Clock clock;
    private volatile List<IncubationRule> known = List.of();

    public IncubationRules(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    public static void load(MongoOperations mongo) {
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
                .filter(rule -> rule.appliesTo(carrier.kindOn(day), carrier.regionOn(day)))
                .max(Comparator.<IncubationRule>comparingInt(
                                rule -> rule.region().lineage().size())
                        .thenComparing(IncubationRule::from));
    }

    /** What sets the limits of stays, each where a rule still says so. */
    public Map<StayLimit, Citation> sources(Collection<StayLimit> limits) {
        List<IncubationRule> all = all();
        Map<StayLimit, Citation> sources = new HashMap<>();
        limits.forEach(limit -> all.stream()
                .filter(rule ->
                        rule.isInForce(limit.enteredOn()) && rule.region().contains(limit.place()))
                .sorted(Comparator.<IncubationRule>comparingInt(
                                rule -> rule.region().lineage().size())
                        .thenComparing(IncubationRule::from)
                        .reversed())
                .flatMap(rule -> rule.sourceOf(limit.enteredOn(), limit.limitOn()).stream())
                .findFirst()
                .ifPresent(source -> sources.put(limit, source)));
        return sources;
    }

    /** They come with a release, whose migrations have run before anybody asks, and nothing changes them until the next. */
    private List<IncubationRule> all() {
        if (known.isEmpty()) {
            known = read();
        }
        return known;
    }

    private List<IncubationRule> read() {
        return mongo.findAll(IncubationRule.class).stream()
                .sorted(Comparator.comparing(IncubationRule::key))
                .toList();
    }
}
