package org.hatchery.local;

import static java.util.stream.Collectors.joining;

import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.identity.Role;

/** A selection of whatever a role may read of a type without having to say more, so many objects deep. */
record Whole(Role role) {
    String of(GraphQLType type, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLFieldsContainer fields)) {
            return "";
        }
        return Stream.concat(
                        Stream.of("__typename"),
                        fields.getFieldDefinitions().stream()
                                .filter(field -> mayRead(role, field) && needsNothing(field))
                                .flatMap(field -> of(field, depth)))
                .collect(joining(" ", " { ", " }"));
    }

    private Stream<String> of(GraphQLFieldDefinition field, int depth) {
        if (GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()))) {
            return Stream.of(field.getName());
        }
        boolean page = field.getArgument("first") != null;
        return depth == 0 || page ? Stream.empty() : Stream.of(field.getName() + of(field.getType(), depth - 1));
    }

    private static boolean needsNothing(GraphQLFieldDefinition field) {
        return field.getArguments().stream().noneMatch(argument -> argument.getType() instanceof GraphQLNonNull);
    }

    /** As {@code @access} says; a field without it is for all. */
    static boolean mayRead(Role role, GraphQLDirectiveContainer field) {
        var access = field.getAppliedDirective("access");
        return access == null || ((List<?>) access.getArgument("roles").getValue()).contains(role.name());
    }
}
