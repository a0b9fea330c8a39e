package org.hatchery.contract;

import static java.util.stream.Collectors.toMap;

import graphql.GraphQLContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Words of enums and scalars, for those who show values. */
final class Labels {
    private Labels() {}

    /**
     * An enum.
     *
     * @param values in the order of the schema
     */
    record Labelled(String en, String zh, Map<String, Words> values) {}

    /** One value of each scalar, as it is sent. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "Area", "85.5",
            "CreditCode", "91350100M000100Y43",
            "Date", "2026-11-21",
            "DateTime", "2026-11-21T08:00:00Z",
            "Decimal", "12.5",
            "Period", "2026-Q3",
            "RegionCode", "210100",
            "SignedYuan", "-1234.50",
            "Yuan", "1234.50");

    /**
     * A scalar.
     *
     * @param input TypeScript type of what is sent
     * @param output TypeScript type of what is answered
     */
    record Mapped(String input, String output, Object example, String en, String zh) {}

    static Map<String, Labelled> enums(GraphQLSchema schema) {
        return of(schema, GraphQLEnumType.class)
                .collect(toMap(GraphQLEnumType::getName, Labels::labelled, (one, other) -> one, TreeMap::new));
    }

    private static Labelled labelled(GraphQLEnumType type) {
        Words words = Words.of(type);
        Map<String, Words> values = new LinkedHashMap<>();
        for (GraphQLEnumValueDefinition value : type.getValues()) {
            values.put(value.getName(), Words.of(value));
        }
        return new Labelled(words.en(), words.zh(), values);
    }

    /** As the running service writes them: nearly all as text, so that no number loses its places. */
    static Map<String, Mapped> scalars(GraphQLSchema schema) {
        return of(schema, GraphQLScalarType.class)
                .collect(toMap(GraphQLScalarType::getName, Labels::mapped, (one, other) -> one, TreeMap::new));
    }

    private static Mapped mapped(GraphQLScalarType scalar) {
        String sent = Objects.requireNonNull(EXAMPLES.get(scalar.getName()), "Give an example of " + scalar.getName());
        GraphQLContext context = GraphQLContext.getDefault();
        Object read = scalar.getCoercing().parseValue(sent, context, Locale.ENGLISH);
        Object answered = scalar.getCoercing().serialize(Objects.requireNonNull(read), context, Locale.ENGLISH);
        Words words = Words.of(scalar);
        return answered instanceof Number
                ? new Mapped("number | string", "number", answered, words.en(), words.zh())
                : new Mapped("string", "string", answered, words.en(), words.zh());
    }

    private static <T extends GraphQLType> Stream<T> of(GraphQLSchema schema, Class<T> kind) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !SchemaFiles.isStandard(type.getName()))
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
