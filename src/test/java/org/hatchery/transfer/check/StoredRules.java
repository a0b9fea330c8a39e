package org.hatchery.transfer.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Sentence;
import org.hatchery.transfer.rule.CheckCode;
import org.hatchery.transfer.rule.CheckRule;
import org.hatchery.transfer.rule.Severity;
import org.springframework.core.io.ClassPathResource;

/** The rules of the program's file, read without a database. */
final class StoredRules {
    private StoredRules() {}

    static List<CheckRule> all() {
        try {
            String text =
                    new ClassPathResource("rules/contract-checks.json").getContentAsString(StandardCharsets.UTF_8);
            return BsonArray.parse(text).stream()
                    .map(BsonValue::asDocument)
                    .map(StoredRules::rule)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static CheckRule rule(BsonDocument stored) {
        Map<String, Long> measures = new HashMap<>();
        stored.getDocument("measures")
                .forEach((name, value) -> measures.put(name, value.asInt64().getValue()));
        BsonDocument means = stored.getDocument("means");
        BsonDocument citation = stored.getDocument("citation");
        return new CheckRule(
                stored.getString("_id").getValue(),
                CheckCode.valueOf(stored.getString("code").getValue()),
                null,
                null,
                Severity.valueOf(stored.getString("severity").getValue()),
                measures,
                stored.getArray("words").stream()
                        .map(word -> word.asString().getValue())
                        .toList(),
                new Sentence(
                        means.getString("chinese").getValue(),
                        means.getString("english").getValue()),
                new Citation(
                        citation.getString("title").getValue(),
                        null,
                        null,
                        null,
                        citation.getBoolean("verified").getValue(),
                        null));
    }
}
