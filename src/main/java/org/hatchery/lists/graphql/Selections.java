package org.hatchery.lists.graphql;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a document asks: fragments put in their places, fields of whatever type beside each other. */
final class Selections {
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;

    Selections(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, one -> one));
    }

    /** Fields of a selection, in their order. */
    List<Asked> of(@Nullable SelectionSet selection, GraphQLFieldsContainer type) {
        Map<String, Asked> found = new LinkedHashMap<>();
        gather(selection, type, found);
        return List.copyOf(found.values());
    }

    private void gather(@Nullable SelectionSet selection, GraphQLFieldsContainer type, Map<String, Asked> found) {
        if (selection == null) {
            return;
        }
        for (Selection<?> one : selection.getSelections()) {
            if (one instanceof Field field) {
                add(field, type, found);
            } else if (one instanceof InlineFragment part) {
                gather(part.getSelectionSet(), narrowed(part.getTypeCondition(), type), found);
            } else if (one instanceof FragmentSpread spread) {
                FragmentDefinition part = Objects.requireNonNull(fragments.get(spread.getName()));
                gather(part.getSelectionSet(), narrowed(part.getTypeCondition(), type), found);
            }
        }
    }

    private void add(Field field, GraphQLFieldsContainer type, Map<String, Asked> found) {
        GraphQLFieldDefinition known = type.getFieldDefinition(field.getName());
        if (known == null || field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return;
        }
        List<Asked> below = GraphQLTypeUtil.unwrapAll(known.getType()) instanceof GraphQLFieldsContainer inner
                ? of(field.getSelectionSet(), inner)
                : List.of();
        found.merge(
                field.getResultKey(),
                new Asked(field.getResultKey(), known, below),
                (one, other) -> new Asked(one.key(), one.field(), together(one.below(), other.below())));
    }

    private static List<Asked> together(List<Asked> some, List<Asked> more) {
        Map<String, Asked> all = new LinkedHashMap<>();
        List<Asked> both = new ArrayList<>(some);
        both.addAll(more);
        both.forEach(one -> all.merge(
                one.key(),
                one,
                (first, second) -> new Asked(first.key(), first.field(), together(first.below(), second.below()))));
        return List.copyOf(all.values());
    }

    private GraphQLFieldsContainer narrowed(@Nullable TypeName condition, GraphQLFieldsContainer type) {
        return condition != null && schema.getType(condition.getName()) instanceof GraphQLFieldsContainer narrower
                ? narrower
                : type;
    }
}
