package org.hatchery.shared.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hatchery.Caller;
import org.hatchery.Reply;
import org.hatchery.shared.graphql.cost.DeclaredCosts;
import tools.jackson.databind.JsonNode;

/** Something that is asked, to compare what it is declared to cost with what it costs. */
record Question(String name, String text, Map<String, Object> variables, Caller caller) {
    /** The same, but asking of each list for no more than it had; of an empty one for one. */
    Question fitting(Reply reply) {
        Map<String, Object> fitting = new HashMap<>(variables);
        Parser.parse(text)
                .getDefinitionsOfType(OperationDefinition.class)
                .get(0)
                .getSelectionSet()
                .getSelectionsOfType(Field.class)
                .forEach(list -> list.getArguments().stream()
                        .filter(argument -> argument.getName().equals("first"))
                        .filter(argument -> argument.getValue() instanceof VariableReference)
                        .forEach(argument -> fitting.put(
                                ((VariableReference) argument.getValue()).getName(), entries(list, reply))));
        return new Question(name, text, fitting, caller);
    }

    private static int entries(Field list, Reply reply) {
        JsonNode page = reply.at("/" + list.getResultKey());
        return Math.max(
                1, Math.max(page.path("nodes").size(), page.path("edges").size()));
    }

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
