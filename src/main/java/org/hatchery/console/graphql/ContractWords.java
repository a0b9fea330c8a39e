package org.hatchery.console.graphql;

import com.fasterxml.jackson.annotation.JsonInclude;
import graphql.language.Definition;
import graphql.language.OperationDefinition;
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

    /** As a script that a page imports. */
    String script(boolean chinese) {
        var words = new SchemaWords(definitions("graphql/*.graphqls"), chinese);
        return "export default "
                + json.writeValueAsString(new Contract(operations(), words.enums(), words.types(), words.inputs()))
                + ";\n";
    }

    private Map<String, Sent> operations() {
        Map<String, String> inputs = new TreeMap<>();
        definitions("operations/**/*.graphql").stream()
                .filter(OperationDefinition.class::isInstance)
                .map(OperationDefinition.class::cast)
                .forEach(operation -> operation.getVariableDefinitions().stream()
                        .filter(variable -> variable.getName().equals("input"))
                        .forEach(variable -> inputs.put(operation.getName(), SchemaWords.named(variable.getType()))));
        Map<String, Sent> operations = new TreeMap<>();
        json.readTree(text("contract/manifest.json"))
                .properties()
                .forEach(entry -> operations.put(
                        entry.getValue().path("operation").asString(),
                        new Sent(
                                entry.getKey(),
                                entry.getValue()
                                        .path("roles")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList(),
                                inputs.getOrDefault(
                                        entry.getValue().path("operation").asString(), ""))));
        return operations;
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

    /** An operation: its id, who may send it, and the input it takes. */
    private record Sent(
            String id,
            List<String> roles,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String input) {}
}
