package org.hatchery.shared.mongo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.bson.BsonArray;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.mongodb.core.MongoOperations;

/** Loads dated rules from a file of the repository into their collection, in the form in which they are stored. */
public final class RuleFile {
    /** Keeps whole numbers of 64 bits what they are. */
    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private RuleFile() {}

    /** Saves every rule of the file under its key; rules that are there already are replaced. */
    public static void load(MongoOperations mongo, String file, Class<?> type) {
        try {
            String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            String collection = mongo.getCollectionName(type);
            BsonArray.parse(text)
                    .forEach(rule -> mongo.save(
                            found(mongo, Document.parse(rule.asDocument().toJson(EXACT)), type), collection));
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read.", unreadable);
        }
    }

    /** The rule with what it is found by, as if its type had been saved. */
    private static Document found(MongoOperations mongo, Document rule, Class<?> type) {
        return Worded.class.isAssignableFrom(type)
                ? NameSearch.beside(rule, (Worded) mongo.getConverter().read(type, rule))
                : rule;
    }
}
