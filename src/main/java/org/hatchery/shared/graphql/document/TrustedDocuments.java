package org.hatchery.shared.graphql.document;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.shared.Fingerprint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The operations of {@code frontend-contract}, those of today and of every release, by the id under which clients may send
 * them.
 */
@Component
public class TrustedDocuments {
    private static final String PREFIX = "sha256:";

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, Optional<OperationDefinition>> parsed = new ConcurrentHashMap<>();
    private final int longest;

    @Autowired
    TrustedDocuments() throws IOException {
        this(published());
    }

    /** Of files that hold ids with their documents. */
    TrustedDocuments(List<Resource> files) throws IOException {
        var json = JsonMapper.builder().build();
        for (Resource file : files) {
            try (InputStream in = file.getInputStream()) {
                json.readTree(in)
                        .properties()
                        .forEach(entry -> keep(entry.getKey(), entry.getValue(), file.getDescription()));
            }
        }
        // room for those who indent by tabs of eight
        longest = 4 * byId.values().stream().mapToInt(String::length).max().orElse(0);
    }

    private static List<Resource> published() throws IOException {
        var found = new PathMatchingResourcePatternResolver();
        return Stream.of("classpath*:contract/documents.json", "classpath*:contract/released/*.json")
                .flatMap(pattern -> {
                    try {
                        return Stream.of(found.getResources(pattern));
                    } catch (IOException unreadable) {
                        throw new IllegalStateException("The contract cannot be read: " + pattern, unreadable);
                    }
                })
                .toList();
    }

    private void keep(String id, JsonNode document, String file) {
        String text = document.asString();
        if (!id.equals(id(text))) {
            throw new IllegalStateException("The operation " + id + " of " + file + " was changed.");
        }
        byId.put(id, text);
    }

    /** {@code sha256:} and the hex digest of the text. */
    public static String id(String text) {
        return PREFIX + Fingerprint.of(text);
    }

    /** With or without the name of the digest before it. */
    public Optional<String> byId(String id) {
        return Optional.ofNullable(byId.get(id.startsWith(PREFIX) ? id : PREFIX + id));
    }

    /** The operation that is meant by a text, whatever its comments, line ends and order of fragments are. */
    public Optional<String> byText(String text) {
        if (text.length() > longest) {
            return Optional.empty();
        }
        Optional<String> exact = byId(id(text));
        if (exact.isPresent()) {
            return exact;
        }
        try {
            return byId(id(NormalDocument.of(Parser.parse(text))));
        } catch (InvalidSyntaxException | IllegalArgumentException noDocument) {
            return Optional.empty();
        }
    }

    /** Whether it asks and does not act. */
    public boolean isQuestion(String id) {
        return operation(id)
                .map(OperationDefinition::getOperation)
                .filter(OperationDefinition.Operation.QUERY::equals)
                .isPresent();
    }

    /** Fields of {@code Query} that it asks for; none where that is not plain. */
    public Set<String> fields(String id) {
        List<Selection> selections = operation(id)
                .map(operation -> operation.getSelectionSet().getSelections())
                .orElse(List.of());
        return selections.stream().allMatch(Field.class::isInstance)
                ? selections.stream()
                        .map(field -> ((Field) field).getName())
                        .filter(name -> !name.startsWith("__"))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private Optional<OperationDefinition> operation(String id) {
        return byId(id).flatMap(text -> parsed.computeIfAbsent(
                text,
                known -> Parser.parse(known).getDefinitionsOfType(OperationDefinition.class).stream()
                        .findFirst()));
    }

    Stream<String> all() {
        return byId.values().stream();
    }
}
