package org.hatchery.transfer.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.shared.mongo.RuleFile;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The rules of recognition and of checks, as they were loaded from their files. */
@Component
@NamedInterface(propagate = false)
public class ContractRules {
    private final MongoOperations mongo;
    private final Clock clock;

    ContractRules(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Loads both files; rules that are there already are replaced. */
    public static void load(MongoOperations mongo) {
        RuleFile.load(mongo, "rules/technology-contracts.json", ContractRule.class);
        RuleFile.load(mongo, "rules/contract-checks.json", CheckRule.class);
    }

    /** The rule of recognition in force on a day. */
    public Optional<ContractRule> on(LocalDate day) {
        return all().stream().filter(rule -> rule.isInForce(day)).findFirst();
    }

    /** Every rule, the latest first, or the one in force on a day. */
    public List<ContractRule> inForce(@Nullable LocalDate on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return all().stream().filter(rule -> rule.isInForce(day)).toList();
    }

    /** The checks in force on a day, in their order. */
    public List<CheckRule> checks(LocalDate day) {
        return mongo.find(new Query().with(Sort.by("_id")), CheckRule.class).stream()
                .filter(rule -> rule.isInForce(day))
                .toList();
    }

    private List<ContractRule> all() {
        return mongo.find(new Query().with(Sort.by("_id").descending()), ContractRule.class);
    }
}
