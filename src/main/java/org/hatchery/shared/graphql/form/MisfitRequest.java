package org.hatchery.shared.graphql.form;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.TypeFromAST;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.shared.Faults;
import org.hatchery.shared.UserError;
import org.hatchery.shared.graphql.Gate;
import org.jspecify.annotations.Nullable;

/** Request whose values the engine would not read: finds out all that is wrong with them. */
final class MisfitRequest {
    private final GraphQLSchema schema;
    private final Shapes shapes;
    private final ExecutionInput input;
    private final OperationDefinition operation;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> switches;
    private final Map<String, Faults> found = new LinkedHashMap<>();

    MisfitRequest(
            GraphQLSchema schema,
            Shapes shapes,
            ExecutionInput input,
            Document document,
            OperationDefinition operation) {
        this.schema = schema;
        this.shapes = shapes;
        this.input = input;
        this.operation = operation;
        this.switches = Switches.of(operation, input.getVariables());
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (one, other) -> one));
    }

    /** Looks at each field the operation begins with, after the gate let the caller through to it. */
    List<UserError> check(Gate gate) {
        var literals = new Literals(operation, input.getVariables());
        roots().forEach((key, asked) -> {
            GraphQLFieldDefinition field = root().getFieldDefinition(asked.getName());
            if (field != null) {
                gate.admit(field, input.getGraphQLContext());
                var faults = new Faults();
                new AskedForms(schema, shapes, fragments, literals, faults).check(asked.getSingleField(), field);
                found.put(key, faults);
            }
        });
        var others = new Faults();
        literals.unseen().forEach(variable -> check(variable, others));
        return Stream.concat(found.values().stream(), Stream.of(others))
                .flatMap(faults -> faults.list().stream())
                .limit(Faults.MOST)
                .toList();
    }

    /** The answer, when it can be told as data: every field is a mutation that says itself why it was declined. */
    @Nullable Map<String, @Nullable Object> declined() {
        Map<String, MergedField> roots = roots();
        boolean all = operation.getOperation() == OperationDefinition.Operation.MUTATION
                && found.keySet().equals(roots.keySet())
                && found.values().stream().noneMatch(Faults::areNone)
                && roots.values().stream()
                        .allMatch(asked -> Declined.isAnswerOf(root().getFieldDefinition(asked.getName())));
        if (!all) {
            return null;
        }
        var declined = new Declined(schema, fragments, switches, input.getLocale());
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        roots.forEach(
                (key, asked) -> answer.put(key, declined.answer(asked, payload(asked), Declined.reasons(faults(key)))));
        return answer;
    }

    private Faults faults(String key) {
        return found.getOrDefault(key, new Faults());
    }

    private GraphQLObjectType payload(MergedField asked) {
        return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(
                root().getFieldDefinition(asked.getName()).getType());
    }

    private void check(VariableDefinition variable, Faults faults) {
        if (TypeFromAST.getTypeFromAST(schema, variable.getType()) instanceof GraphQLInputType type) {
            var place = GraphQLInputObjectField.newInputObjectField()
                    .name(variable.getName())
                    .type(type)
                    .build();
            Slot slot = shapes.slot(place);
            boolean preset = variable.getDefaultValue() != null;
            new Slot(slot.name(), slot.shape(), slot.needed(), preset)
                    .read(input.getVariables(), new LinkedHashMap<>(), null, faults);
        }
    }

    private Map<String, MergedField> roots() {
        var parameters = FieldCollectorParameters.newParameters()
                .schema(schema)
                .objectType(root())
                .fragments(fragments)
                .variables(switches)
                .graphQLContext(GraphQLContext.getDefault())
                .build();
        return new FieldCollector()
                .collectFields(parameters, operation.getSelectionSet())
                .getSubFields();
    }

    private GraphQLObjectType root() {
        return operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
    }
}
