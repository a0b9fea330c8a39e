package org.hatchery.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sentences that people read: both languages side by side, a file a module, in {@code words/<module>.json}. */
public final class Words {
    private static final Map<String, Sentence> CATALOGUE = read();

    private Words() {}

    /**
     * One sentence.
     *
     * @param key module and name, such as {@code carrier.carrier-closed}
     * @param about what stands at {@code {0}}, {@code {1}} and so on; of a sentence its words in the same language
     */
    public static Sentence say(String key, @Nullable Object... about) {
        Sentence found = CATALOGUE.get(key);
        if (found == null) {
            throw new IllegalArgumentException("No catalogue of words has the key " + key + ".");
        }
        String chinese = found.chinese();
        String english = found.english();
        for (int at = about.length - 1; at >= 0; at--) {
            Sentence told = told(about[at]);
            chinese = chinese.replace("{" + at + "}", told.chinese());
            english = english.replace("{" + at + "}", told.english());
        }
        return new Sentence(chinese, english);
    }

    private static Sentence told(@Nullable Object about) {
        if (about instanceof Sentence sentence) {
            return sentence;
        }
        String text = about instanceof Yuan sum ? sum.grouped() : String.valueOf(about);
        return new Sentence(text, text);
    }

    private static Map<String, Sentence> read() {
        Map<String, Sentence> words = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:words/*.json")) {
                String module = String.valueOf(file.getFilename()).replace(".json", "");
                try (InputStream in = file.getInputStream()) {
                    JsonNode sentences = new JsonMapper().readTree(in);
                    sentences
                            .properties()
                            .forEach(entry -> words.put(
                                    module + '.' + entry.getKey(),
                                    new Sentence(
                                            entry.getValue().path("zh").asString(),
                                            entry.getValue().path("en").asString())));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(words);
    }
}
