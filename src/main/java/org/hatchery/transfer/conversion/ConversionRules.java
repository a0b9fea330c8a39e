package org.hatchery.transfer.conversion;

import java.util.List;
import org.hatchery.shared.mongo.RuleFile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The rules of conversion, as they were loaded from {@code rules/conversions.json}. */
@Component
public class ConversionRules {
    private final MongoOperations mongo;

    ConversionRules(MongoOperations mongo) {
        this.mongo = mongo;
    }

    public static void load(MongoOperations mongo) {
        RuleFile.load(mongo, "rules/conversions.json", ConversionRule.class);
    }

    public List<ConversionRule> all() {
        return mongo.findAll(ConversionRule.class);
    }
}
