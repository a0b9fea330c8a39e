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
                    .forEach(rule -> mongo.save(Document.parse(rule.asDocument().toJson(EXACT)), collection));
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read.", unreadable);
        }
    }
}
