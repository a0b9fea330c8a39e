package org.hatchery.contract;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Whether an answer is one to an operation: every field that was asked, each of its type, and nothing else. */
final class SampleShape {
    private final GraphQLSchema schema;
    private final List<String> faults = new ArrayList<>();

    private SampleShape(GraphQLSchema schema) {
        this.schema = schema;
    }

    static List<String> faults(GraphQLSchema schema, Document document, JsonNode data) {
        var shape = new SampleShape(schema);
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        GraphQLObjectType root = operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
        shape.object(operation.getName(), root, List.of(operation.getSelectionSet()), data);
        return shape.faults;
    }

    private void object(String place, GraphQLObjectType type, List<SelectionSet> asked, JsonNode value) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        asked.forEach(set -> collect(set, type, fields));
        value.propertyNames().stream()
                .filter(name -> !fields.containsKey(name))
                .forEach(name -> faults.add(place + "." + name + " was not asked"));
        fields.forEach((name, same) -> {
            boolean always =
                    same.stream().anyMatch(field -> field.getDirectives().isEmpty());
            if (value.has(name)) {
                field(place + "." + name, type, same, value.get(name));
            } else if (always) {
                faults.add(place + "." + name + " is missing");
            }
        });
    }

    private void field(String place, GraphQLObjectType holder, List<Field> same, JsonNode value) {
        if (same.get(0).getName().equals("__typename")) {
            if (!value.asString("").equals(holder.getName())) {
                faults.add(place + " is not " + holder.getName());
            }
            return;
        }
        GraphQLFieldDefinition definition =
                holder.getFieldDefinition(same.get(0).getName());
        if (definition == null) {
            faults.add(place + " is not of " + holder.getName());
            return;
        }
        List<SelectionSet> below = same.stream()
                .flatMap(field -> Stream.ofNullable(field.getSelectionSet()))
                .toList();
        value(place, definition.getType(), below, value);
    }

    private void value(String place, GraphQLType type, List<SelectionSet> below, JsonNode value) {
        if (value.isNull()) {
            if (GraphQLTypeUtil.isNonNull(type)) {
                faults.add(place + " may not be null");
            }
            return;
        }
        GraphQLType present = GraphQLTypeUtil.unwrapNonNull(type);
        if (present instanceof GraphQLList list) {
            value.forEach(entry -> value(place, list.getWrappedType(), below, entry));
        } else if (present instanceof GraphQLFieldsContainer) {
            var actual =
                    (GraphQLObjectType) schema.getType(value.path("__typename").asString(""));
            if (actual == null) {
                faults.add(place + " has no type");
            } else {
                object(place, actual, below, value);
            }
        } else if (value.isContainer()
                || present instanceof GraphQLEnumType choice && choice.getValue(value.asString()) == null) {
            faults.add(place + " is no " + GraphQLTypeUtil.simplePrint(present));
        }
    }

    private void collect(SelectionSet set, GraphQLObjectType type, Map<String, List<Field>> fields) {
        set.getSelections().forEach(selection -> {
            if (selection instanceof Field field) {
                fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>())
                        .add(field);
            } else if (selection instanceof InlineFragment inline) {
                collect(inline.getTypeCondition().getName(), inline.getSelectionSet(), type, fields);
            } else if (selection instanceof FragmentSpread spread) {
                FragmentDefinition shared = Operation.FRAGMENTS.get(spread.getName());
                collect(shared.getTypeCondition().getName(), shared.getSelectionSet(), type, fields);
            }
        });
    }

    private void collect(String condition, SelectionSet set, GraphQLObjectType type, Map<String, List<Field>> fields) {
        boolean fits = type.getName().equals(condition)
                || type.getInterfaces().stream().anyMatch(face -> face.getName().equals(condition));
        if (fits) {
            collect(set, type, fields);
        }
    }
}
