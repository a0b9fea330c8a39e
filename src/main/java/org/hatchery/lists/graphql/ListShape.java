package org.hatchery.lists.graphql;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one list that an operation asks page by page.
 *
 * @param way from the root of the answer to the page
 * @param asked the field of the page
 * @param entry type of its entries
 * @param pages names of the variables for {@code first}, {@code after}, {@code last} and {@code before}
 * @param variables all of the operation, by their names
 * @param root what the operation asks of the root, for what its variables mean
 */
record ListShape(
        List<String> way,
        GraphQLFieldDefinition asked,
        GraphQLNamedType entry,
        List<Asked> fields,
        Map<String, String> pages,
        Map<String, VariableDefinition> variables,
        List<Field> root) {
    static final String FIRST = "first";
    static final String AFTER = "after";
    /** Whether the list is counted; asked by this variable wherever it is asked on demand. */
    static final String TOTAL = "total";

    private static final String CONNECTION = "Connection";

    /** Where a page was found. */
    private record Found(List<String> way, GraphQLFieldDefinition asked, Field field, GraphQLFieldsContainer type) {}

    /** Empty for an operation with no list that can be gone through, or with several. */
    static Optional<ListShape> of(Document document, GraphQLSchema schema) {
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        if (operation.getOperation() != OperationDefinition.Operation.QUERY) {
            return Optional.empty();
        }
        List<Found> found = new ArrayList<>();
        look(operation.getSelectionSet().getSelectionsOfType(Field.class), schema.getQueryType(), List.of(), found);
        return found.size() == 1
                ? Optional.of(shape(found.get(0), operation, new Selections(schema, document)))
                : Optional.empty();
    }

    /** Below single objects only: what hangs on entries of a list or on a page comes with them. */
    private static void look(List<Field> fields, GraphQLFieldsContainer type, List<String> way, List<Found> found) {
        for (Field field : fields) {
            GraphQLFieldDefinition known = type.getFieldDefinition(field.getName());
            if (known != null
                    && field.getSelectionSet() != null
                    && GraphQLTypeUtil.unwrapNonNull(known.getType()) instanceof GraphQLFieldsContainer inner) {
                List<String> here = Stream.concat(way.stream(), Stream.of(field.getResultKey()))
                        .toList();
                if (!inner.getName().endsWith(CONNECTION)) {
                    look(field.getSelectionSet().getSelectionsOfType(Field.class), inner, here, found);
                } else if (variable(field, FIRST) != null && variable(field, AFTER) != null) {
                    found.add(new Found(here, known, field, inner));
                }
            }
        }
    }

    private static ListShape shape(Found found, OperationDefinition operation, Selections selections) {
        List<Asked> nodes = selections.of(found.field.getSelectionSet(), found.type).stream()
                .filter(edges -> edges.key().equals("edges"))
                .flatMap(edges -> edges.below().stream())
                .filter(node -> node.key().equals("node"))
                .toList();
        if (nodes.isEmpty()) {
            throw new IllegalStateException("Lists are asked by edges { node }: " + operation.getName());
        }
        Map<String, String> pages = new TreeMap<>();
        for (String argument : List.of(FIRST, AFTER, "last", "before")) {
            String variable = variable(found.field, argument);
            if (variable != null) {
                pages.put(argument, variable);
            }
        }
        Map<String, VariableDefinition> variables = new LinkedHashMap<>();
        operation.getVariableDefinitions().forEach(one -> variables.put(one.getName(), one));
        return new ListShape(
                found.way,
                found.asked,
                nodes.get(0).type(),
                nodes.get(0).below(),
                pages,
                variables,
                operation.getSelectionSet().getSelectionsOfType(Field.class));
    }

    /** Variables that say which entries are wanted and in which order. */
    Stream<VariableDefinition> conditions() {
        Set<String> aside = aboutPages();
        return variables.values().stream().filter(one -> !aside.contains(one.getName()));
    }

    /** Names of those that say which page is wanted, and whether it is counted. */
    Set<String> aboutPages() {
        Set<String> names = new TreeSet<>(pages.values());
        if (variables.containsKey(TOTAL)) {
            names.add(TOTAL);
        }
        return names;
    }

    private static @Nullable String variable(Field field, String argument) {
        return field.getArguments().stream()
                .filter(one -> one.getName().equals(argument))
                .map(Argument::getValue)
                .filter(VariableReference.class::isInstance)
                .map(value -> ((VariableReference) value).getName())
                .findFirst()
                .orElse(null);
    }
}
