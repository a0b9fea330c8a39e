package org.hatchery.contract;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a document asks of one object.
 *
 * @param type of the object
 * @param holder type of the object that holds it; empty at the root
 */
record Selections(GraphQLNamedType type, String holder, SelectionSet set) {
    /** Every one in a document and its fragments. */
    static Stream<Selections> of(GraphQLSchema schema, Document document) {
        var operations = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> new Selections(root(schema, operation), "", operation.getSelectionSet()));
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .map(fragment -> new Selections(
                        (GraphQLNamedType)
                                schema.getType(fragment.getTypeCondition().getName()),
                        "?",
                        fragment.getSelectionSet()));
        return Stream.concat(operations, fragments).flatMap(selections -> selections.withThoseBelow(schema));
    }

    private static GraphQLNamedType root(GraphQLSchema schema, OperationDefinition operation) {
        return operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
    }

    private Stream<Selections> withThoseBelow(GraphQLSchema schema) {
        return Stream.concat(
                Stream.of(this),
                set.getSelections().stream()
                        .flatMap(selection -> below(schema, selection).stream())
                        .flatMap(below -> below.withThoseBelow(schema)));
    }

    private Set<Selections> below(GraphQLSchema schema, Selection<?> selection) {
        if (selection instanceof InlineFragment inline) {
            var narrowed =
                    (GraphQLNamedType) schema.getType(inline.getTypeCondition().getName());
            return Set.of(new Selections(narrowed, holder.isEmpty() ? "?" : holder, inline.getSelectionSet()));
        }
        if (selection instanceof Field field && field.getSelectionSet() != null) {
            var of = ((GraphQLFieldsContainer) type)
                    .getFieldDefinition(field.getName())
                    .getType();
            return Set.of(new Selections(
                    (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(of), type.getName(), field.getSelectionSet()));
        }
        return Set.of();
    }

    boolean isRoot() {
        return holder.isEmpty();
    }

    /** Whether entries of a list are asked for, rather than how many there are. */
    boolean isPage() {
        return type.getName().endsWith("Connection") && (asks("nodes") || asks("edges") || asks("pageInfo"));
    }

    /** Whether it stands in the answer to a mutation. */
    boolean isChanged() {
        return holder.endsWith("Payload") && !type.getName().equals("UserError");
    }

    boolean asks(String field) {
        return fields().anyMatch(asked -> asked.getName().equals(field));
    }

    /** Names of the fields that are asked of the objects of a field. */
    Set<String> below(String field) {
        return fields().filter(asked -> asked.getName().equals(field))
                .flatMap(asked -> asked.getSelectionSet().getSelectionsOfType(Field.class).stream())
                .map(Field::getName)
                .collect(Collectors.toSet());
    }

    /** Names of all fields, by fragments as well. */
    Set<String> asked(Map<String, FragmentDefinition> fragments) {
        Set<String> asked = new TreeSet<>();
        fields().map(Field::getName).forEach(asked::add);
        set.getSelectionsOfType(FragmentSpread.class)
                .forEach(spread -> asked.addAll(new Selections(
                                type, holder, fragments.get(spread.getName()).getSelectionSet())
                        .asked(fragments)));
        return asked;
    }

    /** Those of these fields that the type has. */
    Set<String> offered(String... names) {
        return Stream.of(names)
                .filter(name -> ((GraphQLFieldsContainer) type).getFieldDefinition(name) != null)
                .collect(Collectors.toSet());
    }

    private Stream<Field> fields() {
        return set.getSelectionsOfType(Field.class).stream();
    }

    @Override
    public String toString() {
        return holder + "." + type.getName() + " " + set.getSourceLocation();
    }
}
