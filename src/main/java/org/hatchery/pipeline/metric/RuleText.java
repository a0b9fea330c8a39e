package org.hatchery.pipeline.metric;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.Resource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rules that come with the program. */
public final class RuleText {
    private RuleText() {}

    /**
     * What a file says.
     *
     * @throws IllegalStateException when it cannot be read, because nothing can be told without it
     */
    public static <T> T read(Resource file, JsonMapper json, TypeReference<T> type) {
        try (InputStream text = file.getInputStream()) {
            return json.readValue(text, type);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read.", unreadable);
        }
    }
}
