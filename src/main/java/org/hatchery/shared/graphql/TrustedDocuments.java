package org.hatchery.shared.graphql;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.shared.Fingerprint;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The operations of {@code frontend-contract}, by the id under which clients may send them. */
@Component
class TrustedDocuments {
    private static final String PREFIX = "sha256:";

    private final Map<String, String> byId;
    private final Map<String, Optional<OperationDefinition>> parsed = new ConcurrentHashMap<>();

    TrustedDocuments() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:operations/**/*.graphql");
        byId = Stream.of(files)
                .map(TrustedDocuments::text)
                .collect(Collectors.toUnmodifiableMap(TrustedDocuments::id, text -> text, (same, twice) -> same));
    }

    /** {@code sha256:} and the hex digest of the text. */
    static String id(String text) {
        return PREFIX + Fingerprint.of(text);
    }

    Optional<String> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean contains(String text) {
        return byId.containsKey(id(text));
    }

    /** Whether it asks and does not act. */
    boolean isQuestion(String id) {
        return operation(id)
                .map(OperationDefinition::getOperation)
                .filter(OperationDefinition.Operation.QUERY::equals)
                .isPresent();
    }

    /** Fields of {@code Query} that it asks for; none where that is not plain. */
    Set<String> fields(String id) {
        List<Selection> selections = operation(id)
                .map(operation -> operation.getSelectionSet().getSelections())
                .orElse(List.of());
        return selections.stream().allMatch(Field.class::isInstance)
                ? selections.stream().map(field -> ((Field) field).getName()).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private Optional<OperationDefinition> operation(String id) {
        String text = byId.get(id);
        return text == null
                ? Optional.empty()
                : parsed.computeIfAbsent(
                        id,
                        known -> Parser.parse(text).getDefinitionsOfType(OperationDefinition.class).stream()
                                .findFirst());
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("An operation cannot be read: " + file, unreadable);
        }
    }
}
