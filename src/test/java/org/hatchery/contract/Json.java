package org.hatchery.contract;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON files of the contract: indented, with the line ends of the repository. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private Json() {}

    static String pretty(Object content) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n";
    }

    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }
}
