package org.hatchery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operations as they were published last, by name: {@code bureau/RegionPipeline}. */
final class PublishedOperations {
    private static final JsonNode MANIFEST = read("manifest");
    private static final JsonNode DOCUMENTS = read("documents");

    private PublishedOperations() {}

    static String id(String name) {
        JsonNode operation = MANIFEST.path("operations").path(name.substring(name.indexOf('/') + 1));
        if (!name.startsWith(operation.path("persona").asString("") + "/")) {
            throw new IllegalArgumentException("frontend-contract has not published " + name
                    + ": mvn test -Dtest=PublishedContractTests -Dcontract.update=true");
        }
        return operation.path("id").asString();
    }

    static String text(String name) {
        return DOCUMENTS.path(id(name)).asString();
    }

    private static JsonNode read(String file) {
        try (InputStream in = PublishedOperations.class.getResourceAsStream("/contract/" + file + ".json")) {
            return in == null
                    ? JsonMapper.shared().createObjectNode()
                    : JsonMapper.shared().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
