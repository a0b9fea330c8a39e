package org.hatchery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Keeps an answer to each operation of clients in {@code frontend-contract/samples}, while tests run with
 * {@code -Dcontract.samples=true}.
 *
 * <p>An answer is replaced when its operation has changed, or by one that says more; so that whatever is still true stays
 * as it is, and a difference is read by people.
 */
final class Samples {
    private static final boolean ON = Boolean.getBoolean("contract.samples");
    private static final Path FOLDER = Path.of("frontend-contract", "samples");
    /** Entries of a list that are shown. */
    private static final int SHOWN = 3;

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private Samples() {}

    static void keep(String operation, Map<String, ?> variables, Reply reply) {
        if (!ON || reply.status() != 200 || reply.json().has("errors")) {
            return;
        }
        JsonNode answer = reply.json();
        shorten(answer);
        Path file = FOLDER.resolve(operation.substring(operation.indexOf('/') + 1) + ".json");
        if (says(answer) > kept(file, PublishedOperations.id(operation))) {
            Map<String, Object> sample = new LinkedHashMap<>();
            sample.put("operation", operation);
            sample.put("id", PublishedOperations.id(operation));
            sample.put("variables", variables);
            sample.put("answer", answer);
            write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sample) + "\n");
        }
    }

    private static void shorten(JsonNode within) {
        if (within instanceof ArrayNode list) {
            while (list.size() > SHOWN) {
                list.remove(list.size() - 1);
            }
        }
        within.forEach(Samples::shorten);
    }

    /** How much an answer shows: one that was declined shows nothing yet. */
    private static long says(JsonNode answer) {
        boolean declined = answer.findValues("userErrors").stream().anyMatch(errors -> !errors.isEmpty());
        return declined ? 1 : 2 + leaves(answer);
    }

    private static long leaves(JsonNode within) {
        return within.isContainer()
                ? within.valueStream().mapToLong(Samples::leaves).sum()
                : within.isNull() ? 0 : 1;
    }

    private static long kept(Path file, String id) {
        if (!Files.exists(file)) {
            return 0;
        }
        JsonNode sample = JSON.readTree(RepositoryFile.text(file));
        return sample.path("id").asString().equals(id) ? says(sample.path("answer")) : 0;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
