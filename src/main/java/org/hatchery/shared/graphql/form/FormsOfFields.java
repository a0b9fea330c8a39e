package org.hatchery.shared.graphql.form;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.shared.Faults;
import org.hatchery.shared.graphql.FieldForms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads arguments that did not come through the engine, which puts in what is usual where nothing was given. */
@Component
class FormsOfFields implements FieldForms {
    private final Shapes shapes;

    FormsOfFields(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public Map<String, @Nullable Object> read(GraphQLFieldDefinition field, Map<String, ?> arguments, Faults faults) {
        Map<String, @Nullable Object> complete = new LinkedHashMap<>();
        for (GraphQLArgument argument : field.getArguments()) {
            if (arguments.containsKey(argument.getName())) {
                complete.put(argument.getName(), complete(argument.getType(), arguments.get(argument.getName())));
            }
        }
        var found = new Faults();
        Map<String, @Nullable Object> read = Form.of(field, shapes).read(complete, found);
        Declined.reasons(found).forEach(faults::add);
        return read;
    }

    private static @Nullable Object complete(GraphQLType wrapped, @Nullable Object value) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(wrapped);
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(one -> complete(GraphQLTypeUtil.unwrapOne(type), one))
                    .toList();
        }
        return type instanceof GraphQLInputObjectType input && value instanceof Map<?, ?> given
                ? complete(input, given)
                : value;
    }

    private static Map<String, @Nullable Object> complete(GraphQLInputObjectType input, Map<?, ?> given) {
        Map<String, @Nullable Object> complete = new LinkedHashMap<>();
        given.forEach((name, value) -> complete.put(String.valueOf(name), value));
        for (GraphQLInputObjectField member : input.getFieldDefinitions()) {
            if (given.containsKey(member.getName())) {
                complete.put(member.getName(), complete(member.getType(), given.get(member.getName())));
            } else if (member.hasSetDefaultValue()) {
                complete.put(member.getName(), GraphQLInputObjectField.getInputFieldDefaultValue(member));
            }
        }
        return complete;
    }
}
