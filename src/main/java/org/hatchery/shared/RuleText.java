package org.hatchery.shared;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rules that come with the program. */
public final class RuleText {
    private RuleText() {}

    /**
     * What a file of the program says.
     *
     * @param file its place, such as {@code rules/tasks.json}
     * @throws IllegalStateException when it cannot be read, because nothing can be told without it
     */
    public static <T> T read(String file, JsonMapper json, TypeReference<T> type) {
        return read(new ClassPathResource(file), json, type);
    }

    /** The same of one that was found. */
    public static <T> T read(Resource file, JsonMapper json, TypeReference<T> type) {
        try (InputStream text = file.getInputStream()) {
            return json.readValue(text, type);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read.", unreadable);
        }
    }
}
