package org.hatchery.audit.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a mutation was asked to do, as far as the trail keeps it: objects, choices, numbers and days, and the reason. */
final class Asked {
    private static final int LONGEST = 500;
    private static final Set<String> REASONS = Set.of("reason", "note", "override");
    private static final Set<String> NO_CHOICES = Set.of("expectedVersion", "idempotencyKey");

    final Set<String> objects = new LinkedHashSet<>();
    final List<String> choices = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    @Nullable Object version;

    private Asked() {}

    static Asked in(DataFetchingEnvironment field) {
        var asked = new Asked();
        field.getFieldDefinition()
                .getArguments()
                .forEach(argument ->
                        asked.read(argument.getName(), argument.getType(), field.getArgument(argument.getName())));
        return asked;
    }

    @Nullable String reason() {
        return reasons.isEmpty() ? null : shortened(String.join("; ", reasons));
    }

    private void read(String name, GraphQLType type, @Nullable Object value) {
        GraphQLType plain = GraphQLTypeUtil.unwrapAll(type);
        if (value == null) {
            return;
        }
        if (value instanceof Collection<?> several) {
            several.forEach(one -> read(name, plain, one));
        } else if (plain instanceof GraphQLInputObjectType input && value instanceof Map<?, ?> values) {
            input.getFields().forEach(field -> read(field.getName(), field.getType(), values.get(field.getName())));
        } else if (plain instanceof GraphQLEnumType) {
            choices.add(name + "=" + value);
        } else if (plain instanceof GraphQLScalarType scalar) {
            read(name, scalar, value);
        }
    }

    private void read(String name, GraphQLScalarType scalar, Object value) {
        if (name.equals("expectedVersion")) {
            version = value;
        }
        switch (scalar.getName()) {
            case "ID" -> Named.ifAny(String.valueOf(value)).ifPresent(objects::add);
            // what a person typed may be personal; only the reason is kept
            case "String" -> {
                if (REASONS.contains(name)) {
                    reasons.add(String.valueOf(value));
                }
            }
            default -> {
                if (!NO_CHOICES.contains(name)) {
                    choices.add(name + "=" + value);
                }
            }
        }
    }

    static String shortened(String text) {
        int points = text.codePointCount(0, text.length());
        return points <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
