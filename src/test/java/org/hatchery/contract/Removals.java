package org.hatchery.contract;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which parts of a published schema may be gone today: those whose removal was announced, and what only they used. */
record Removals(GraphQLSchema published, GraphQLSchema now, LocalDate today) {
    /** A field, argument, member of an input or value of an enum. */
    boolean isDue(GraphQLNamedSchemaElement part) {
        return Deprecations.isDue(part, today);
    }

    boolean mayGo(GraphQLNamedType type) {
        return isEmptied(type) || isUnused(type);
    }

    private boolean isEmptied(GraphQLNamedType type) {
        List<GraphQLNamedSchemaElement> parts = Deprecations.parts(type)
                .filter(part -> !(part instanceof GraphQLArgument))
                .toList();
        return !parts.isEmpty() && parts.stream().allMatch(this::isDue);
    }

    private boolean isUnused(GraphQLNamedType type) {
        return !isEntry(type)
                && !standsForOthers(type)
                && published.getAllTypesAsList().stream()
                        .filter(user -> now.containsType(user.getName()))
                        .noneMatch(user -> needs(user, type));
    }

    /** Every operation begins there. */
    private boolean isEntry(GraphQLNamedType type) {
        return type == published.getQueryType()
                || type == published.getMutationType()
                || type == published.getSubscriptionType();
    }

    /** Clients ask for it by name wherever an interface or union is answered. */
    private boolean standsForOthers(GraphQLNamedType type) {
        boolean implementing = type instanceof GraphQLImplementingType implementation
                && !implementation.getInterfaces().isEmpty();
        return implementing
                || published.getAllTypesAsList().stream()
                        .anyMatch(user -> user instanceof GraphQLUnionType union
                                && union.getTypes().stream()
                                        .anyMatch(member -> member.getName().equals(type.getName())));
    }

    private boolean needs(GraphQLNamedType user, GraphQLNamedType type) {
        if (user instanceof GraphQLFieldsContainer container) {
            return container.getFieldDefinitions().stream().anyMatch(field -> !isDue(field) && needs(field, type));
        }
        return user instanceof GraphQLInputObjectType input && needs(input.getFields().stream(), type);
    }

    private boolean needs(GraphQLFieldDefinition field, GraphQLNamedType type) {
        return isOf(field.getType(), type) || needs(field.getArguments().stream(), type);
    }

    private boolean needs(Stream<? extends GraphQLInputValueDefinition> inputs, GraphQLNamedType type) {
        return inputs.anyMatch(input -> !isDue(input) && isOf(input.getType(), type));
    }

    private static boolean isOf(GraphQLType used, GraphQLNamedType type) {
        return GraphQLTypeUtil.unwrapAll(used).getName().equals(type.getName());
    }
}
