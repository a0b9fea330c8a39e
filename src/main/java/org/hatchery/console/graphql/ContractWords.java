package org.hatchery.console.graphql;

import com.fasterxml.jackson.annotation.JsonInclude;
import graphql.language.Definition;
import graphql.parser.MultiSourceReader;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything the pages know of the contract, read from the contract itself: there is no second dictionary. */
@Component
class ContractWords {
    private final JsonMapper json;

    ContractWords(JsonMapper json) {
        this.json = json;
    }

    /** What every page imports, as a script. */
    String script(boolean chinese) {
        SchemaWords words = words(chinese);
        return script(new Contract(operations(), words.enums(), words.types(), words.filters()));
    }

    /** What is imported besides as soon as somebody opens a form. */
    String forms(boolean chinese) {
        return script(words(chinese).forms());
    }

    private static SchemaWords words(boolean chinese) {
        return new SchemaWords(definitions("graphql/*.graphqls"), chinese);
    }

    private String script(Object said) {
        return "export default " + json.writeValueAsString(said) + ";\n";
    }

    private Map<String, Sent> operations() {
        Map<String, Sent> operations = new TreeMap<>();
        json.readTree(text("contract/manifest.json"))
                .path("operations")
                .properties()
                .forEach(entry -> operations.put(entry.getKey(), sent(entry.getValue())));
        return operations;
    }

    private static Sent sent(JsonNode operation) {
        Map<String, String> variables = new TreeMap<>();
        operation
                .path("variables")
                .forEach(variable -> variables.put(
                        variable.path("name").asString(),
                        variable.path("type").asString().replace("!", "")));
        return new Sent(
                operation.path("id").asString(),
                operation.path("roles").valueStream().map(JsonNode::asString).toList(),
                variables.getOrDefault("input", ""),
                variables.containsKey("total"),
                operation.path("list").asBoolean(false));
    }

    private static List<Definition<?>> definitions(String pattern) {
        List<Definition<?>> definitions = new ArrayList<>();
        var roomy = ParserOptions.getDefaultParserOptions()
                .transform(options -> options.maxTokens(Integer.MAX_VALUE).maxCharacters(Integer.MAX_VALUE));
        files(pattern)
                .map(ContractWords::read)
                .forEach(text -> definitions.addAll(new Parser()
                                .parseDocument(ParserEnvironment.newParserEnvironment()
                                        .document(MultiSourceReader.newMultiSourceReader()
                                                .string(text, pattern)
                                                .build())
                                        .parserOptions(roomy)
                                        .build())
                                .getDefinitions()
                                .stream()
                                .<Definition<?>>map(definition -> definition)
                                .toList()));
        return definitions;
    }

    private static String text(String file) {
        return files(file).map(ContractWords::read).findFirst().orElseThrow();
    }

    private static Stream<Resource> files(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is told of the contract. */
    private record Contract(
            Map<String, Sent> operations,
            Map<String, Map<String, String>> enums,
            Map<String, Map<String, List<String>>> types,
            Map<String, InputWords> inputs) {}

    /** An operation: its id, who may send it, the input it takes, whether it counts its list when asked to, and whether that is taken out. */
    private record Sent(
            String id,
            List<String> roles,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String input,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean total,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean list) {}
}
