package org.hatchery.lists.graphql;

import graphql.schema.GraphQLEnumType;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.graphql.Described;

/** What the values of enums are called, as their descriptions say. */
final class Labels {
    private final Map<GraphQLEnumType, Map<String, Sentence>> known = new ConcurrentHashMap<>();

    String of(GraphQLEnumType type, Object value, Locale language) {
        String name = String.valueOf(value);
        Sentence found = known.computeIfAbsent(type, Labels::words).get(name);
        return found == null ? name : found.in(language);
    }

    private static Map<String, Sentence> words(GraphQLEnumType type) {
        return type.getValues().stream().collect(Collectors.toMap(value -> value.getName(), value -> {
            Described described = Described.of(value.getDescription());
            String english = described.word(value.getName());
            return new Sentence(described.term().isEmpty() ? english : described.term(), english);
        }));
    }
}
