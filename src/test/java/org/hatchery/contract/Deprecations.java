package org.hatchery.contract;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a schema asks clients to stop using, and until when: {@code "Use name. Removal on 2027-06-30."}. */
final class Deprecations {
    private static final Pattern REMOVAL = Pattern.compile("Removal on (\\d{4}-\\d{2}-\\d{2})\\b");

    private Deprecations() {}

    /**
     * Part of a schema that goes away.
     *
     * @param removal first day on which it may be gone; empty when the reason names no valid day
     */
    record Deprecation(String name, Optional<LocalDate> removal) {}

    static List<Deprecation> of(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !SchemaFiles.isStandard(type.getName()))
                .flatMap(Deprecations::parts)
                .filter(part -> reason(part) != null)
                .map(part -> new Deprecation(part.getName(), removal(part)))
                .toList();
    }

    /** Fields with their arguments, members of an input, or values of an enum. */
    static Stream<GraphQLNamedSchemaElement> parts(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer container) {
            return container.getFieldDefinitions().stream()
                    .flatMap(field -> Stream.concat(Stream.of(field), field.getArguments().stream()));
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFields().stream().map(GraphQLNamedSchemaElement.class::cast);
        }
        if (type instanceof GraphQLEnumType choice) {
            return choice.getValues().stream().map(GraphQLNamedSchemaElement.class::cast);
        }
        return Stream.of();
    }

    /** Whether clients were told that this would be gone by now. */
    static boolean isDue(GraphQLNamedSchemaElement part, LocalDate today) {
        return removal(part).filter(day -> !day.isAfter(today)).isPresent();
    }

    private static Optional<LocalDate> removal(GraphQLNamedSchemaElement part) {
        Matcher day = REMOVAL.matcher(String.valueOf(reason(part)));
        try {
            return day.find() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable String reason(GraphQLNamedSchemaElement part) {
        if (part instanceof GraphQLFieldDefinition field) {
            return field.getDeprecationReason();
        }
        if (part instanceof GraphQLArgument argument) {
            return argument.getDeprecationReason();
        }
        if (part instanceof GraphQLInputObjectField member) {
            return member.getDeprecationReason();
        }
        return ((GraphQLEnumValueDefinition) part).getDeprecationReason();
    }
}
