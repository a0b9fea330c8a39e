package org.hatchery.identity;

import static java.util.stream.Collectors.joining;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.shared.graphql.GlobalId;

/** The fewest arguments a field accepts: well formed, and naming nothing that exists. */
public final class LeastArguments {
    /** A city with counties: in it nothing can be registered directly. */
    static final String REGION = "210100";

    private LeastArguments() {}

    public static String of(GraphQLFieldDefinition field) {
        List<GraphQLArgument> needed = field.getArguments().stream()
                .filter(argument -> isRequired(argument.getType(), argument.hasSetDefaultValue()))
                .toList();
        return needed.isEmpty()
                ? ""
                : needed.stream()
                        .map(argument -> argument.getName() + ": " + sensible(argument))
                        .collect(joining(", ", "(", ")"));
    }

    /** Some arguments are refused before roles matter unless they make sense. */
    private static String sensible(GraphQLArgument argument) {
        String least = value(argument.getType());
        return switch (argument.getName()) {
            case "year", "from", "to" -> least.equals("1") ? "2025" : least;
            case "metric" -> "\"occupancyRate\"";
            default -> least;
        };
    }

    private static String value(GraphQLType type) {
        if (type instanceof GraphQLNonNull required) {
            return value(required.getWrappedType());
        }
        if (type instanceof GraphQLList list) {
            return "[" + value(list.getWrappedType()) + "]";
        }
        if (type instanceof GraphQLEnumType choice) {
            return choice.getValues().get(0).getName();
        }
        if (type instanceof GraphQLInputObjectType input) {
            return needed(input).map(LeastArguments::member).collect(joining(", ", "{", "}"));
        }
        return scalar((GraphQLScalarType) type);
    }

    private static Stream<GraphQLInputObjectField> needed(GraphQLInputObjectType input) {
        return input.isOneOf()
                ? input.getFields().stream().limit(1)
                : input.getFields().stream().filter(field -> isRequired(field.getType(), field.hasSetDefaultValue()));
    }

    private static boolean isRequired(GraphQLInputType type, boolean hasDefault) {
        return type instanceof GraphQLNonNull && !hasDefault;
    }

    private static String member(GraphQLInputObjectField field) {
        return field.getName() + ": " + value(field.getType());
    }

    private static String scalar(GraphQLScalarType type) {
        return switch (type.getName()) {
            case "ID" -> '"' + GlobalId.of("Carrier", "nobody") + '"';
            case "String" -> "\"x\"";
            case "Int" -> "1";
            case "Float" -> "1.5";
            case "Boolean" -> "false";
            case "Date" -> "\"2026-01-05\"";
            case "DateTime" -> "\"2026-01-05T08:00:00Z\"";
            case "Yuan", "SignedYuan", "Area", "Decimal" -> "\"10.00\"";
            case "Period" -> "\"2026\"";
            case "RegionCode" -> '"' + REGION + '"';
            case "CreditCode" -> "\"91350100M000100Y43\"";
            default -> throw new IllegalArgumentException("Please give " + type.getName() + " a sample value here.");
        };
    }
}
