package org.hatchery.shared.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.Locale;
import java.util.Map;

/** Something that is asked, to compare what it is declared to cost with what it costs. */
record Question(String name, String text, Map<String, Object> variables) {
    /** As the service counts it before it answers. */
    int declared(GraphQLSchema schema) {
        Document document = Parser.parse(text);
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        CoercedVariables coerced = ValuesResolver.coerceVariableValues(
                schema,
                operation.getVariableDefinitions(),
                RawVariables.of(variables),
                GraphQLContext.getDefault(),
                Locale.ENGLISH);
        return DeclaredCosts.of(schema, document, coerced);
    }

    @Override
    public String toString() {
        return name;
    }
}
