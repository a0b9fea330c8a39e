package org.hatchery.shared.graphql.form;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hatchery.shared.Faults;
import org.jspecify.annotations.Nullable;

/** Walks through what an operation asks for and checks the arguments of each field, without running any. */
final class AskedForms {
    /** Whoever asks for more gets the first of his faults. */
    private static final int MOST_FIELDS = 2_000;

    private final GraphQLSchema schema;
    private final Shapes shapes;
    private final Map<String, FragmentDefinition> fragments;
    private final Literals literals;
    private final Faults faults;
    private final Set<String> visited = new HashSet<>();
    private int fields;

    AskedForms(
            GraphQLSchema schema,
            Shapes shapes,
            Map<String, FragmentDefinition> fragments,
            Literals literals,
            Faults faults) {
        this.schema = schema;
        this.shapes = shapes;
        this.fragments = fragments;
        this.literals = literals;
        this.faults = faults;
    }

    /** One field with everything below it. */
    void check(Field asked, GraphQLFieldDefinition field) {
        if (++fields > MOST_FIELDS || faults.areEnough()) {
            return;
        }
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        for (Argument argument : asked.getArguments()) {
            literals.put(argument.getName(), argument.getValue(), arguments);
        }
        Form.whole(field, shapes).read(arguments, faults);
        if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer type) {
            below(asked.getSelectionSet(), type);
        }
    }

    private void below(@Nullable SelectionSet selections, GraphQLFieldsContainer type) {
        if (selections != null) {
            selections.getSelections().forEach(selection -> select(selection, type));
        }
    }

    private void select(Selection<?> selection, GraphQLFieldsContainer type) {
        if (selection instanceof Field asked) {
            GraphQLFieldDefinition field = type.getFieldDefinition(asked.getName());
            if (field != null) {
                check(asked, field);
            }
        } else if (selection instanceof InlineFragment fragment) {
            var condition = fragment.getTypeCondition();
            below(fragment.getSelectionSet(), condition == null ? type : named(condition.getName(), type));
        } else if (selection instanceof FragmentSpread spread && visited.add(spread.getName())) {
            FragmentDefinition fragment = fragments.get(spread.getName());
            if (fragment != null) {
                below(
                        fragment.getSelectionSet(),
                        named(fragment.getTypeCondition().getName(), type));
            }
        }
    }

    private GraphQLFieldsContainer named(String name, GraphQLFieldsContainer otherwise) {
        return schema.getType(name) instanceof GraphQLFieldsContainer type ? type : otherwise;
    }
}
