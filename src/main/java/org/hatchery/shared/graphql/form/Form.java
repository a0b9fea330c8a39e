package org.hatchery.shared.graphql.form;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.shared.Faults;
import org.jspecify.annotations.Nullable;

/** The arguments of one field, as the schema declares them. Those of a page are read where pages are made. */
record Form(List<Slot> slots) {
    private static final Set<String> PAGE = Set.of("first", "after", "last", "before");

    private static final String IDS = "ids";

    static Form of(GraphQLFieldDefinition field, Shapes shapes) {
        return new Form(field.getArguments().stream()
                .filter(argument -> !isOfPage(field, argument))
                .map(shapes::slot)
                .toList());
    }

    /** Also those of a page, for a request that never reaches the place where pages are made. */
    static Form whole(GraphQLFieldDefinition field, Shapes shapes) {
        return new Form(field.getArguments().stream()
                .map(argument -> isOfPage(field, argument) ? shapes.ofPage(argument) : shapes.slot(argument))
                .toList());
    }

    /** The same arguments in their one form; what is wrong is said to the faults. */
    Map<String, @Nullable Object> read(Map<String, ?> arguments, Faults faults) {
        Map<String, @Nullable Object> read = new LinkedHashMap<>(arguments);
        slots.forEach(slot -> slot.read(arguments, read, null, faults));
        return read;
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    private static boolean isOfPage(GraphQLFieldDefinition field, GraphQLArgument argument) {
        if (argument.getName().equals(IDS)) {
            return true;
        }
        var type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
        return type.getName().endsWith("Connection") && PAGE.contains(argument.getName());
    }
}
