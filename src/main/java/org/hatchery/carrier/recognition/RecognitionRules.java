package org.hatchery.carrier.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.shared.mongo.RuleFile;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The rules of recognition, as they were loaded from {@code rules/recognition.json}. */
@Component
@NamedInterface(propagate = false)
public class RecognitionRules {
    private final MongoOperations mongo;
    private final Clock clock;

    RecognitionRules(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    public static void load(MongoOperations mongo) {
        RuleFile.load(mongo, "rules/recognition.json", RecognitionRule.class);
    }

    /** One rule of whichever generation; empty where none has this key. */
    public Optional<RecognitionRule> find(String key) {
        return Optional.ofNullable(mongo.findById(key, RecognitionRule.class));
    }

    /** Rules in force on a day, for one kind of carrier or all, by key. */
    public List<RecognitionRule> inForce(@Nullable CarrierKind kind, @Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return mongo.findAll(RecognitionRule.class).stream()
                .filter(rule -> rule.isInForce(day))
                .filter(rule -> kind == null || rule.carrierKinds().contains(kind))
                .sorted(Comparator.comparing(RecognitionRule::key))
                .toList();
    }
}
