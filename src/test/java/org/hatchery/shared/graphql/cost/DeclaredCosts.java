package org.hatchery.shared.graphql.cost;

import graphql.analysis.QueryComplexityCalculator;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.Document;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What operations are declared to cost, as the service counts it. */
public final class DeclaredCosts {
    private DeclaredCosts() {}

    /** Of an operation with the values that it has by itself, and as little as possible where it has none. */
    public static int of(GraphQLSchema schema, Document document) {
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        Map<String, Object> least = new HashMap<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (variable.getDefaultValue() instanceof IntValue number) {
                least.put(variable.getName(), number.getValue().intValue());
            } else if (variable.getDefaultValue() instanceof BooleanValue truth) {
                least.put(variable.getName(), truth.isValue());
            } else if (variable.getType() instanceof NonNullType required) {
                least.put(variable.getName(), least(required.getType(), schema));
            }
        }
        return of(schema, document, CoercedVariables.of(least));
    }

    private static Object least(Type<?> type, GraphQLSchema schema) {
        if (type instanceof ListType) {
            return List.of("x");
        }
        return schema.getType(((TypeName) type).getName()) instanceof GraphQLInputObjectType ? Map.of() : "x";
    }

    public static int of(GraphQLSchema schema, Document document, CoercedVariables variables) {
        String operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0).getName();
        return DeclaredCost.ofRequest(QueryComplexityCalculator.newCalculator()
                .fieldComplexityCalculator(new DeclaredCost())
                .schema(schema)
                .document(document)
                .operationName(operation)
                .variables(variables)
                .build()
                .calculate());
    }
}
