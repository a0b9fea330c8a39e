package org.hatchery.shared.graphql.form;

import graphql.GraphQLContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.language.FragmentDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hatchery.shared.Faults;
import org.hatchery.shared.UserError;
import org.hatchery.shared.graphql.refusal.FormErrors;
import org.jspecify.annotations.Nullable;

/** Answer to a mutation that could not even be run: everything it asks for is null, except why. */
public record Declined(
        GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> switches, Locale locale) {
    static final String REASONS = "userErrors";

    /** Faults of a form as the refusals of a mutation, whose fields lie below its input. */
    static List<UserError> reasons(Faults faults) {
        return faults.list().stream()
                .map(fault -> new UserError(
                        fault.code(),
                        fault.message(),
                        fault.field().equals(List.of("input")) ? List.of() : FormErrors.belowInput(fault.field())))
                .toList();
    }

    /** Whether the answer to the field has a place for reasons. */
    static boolean isAnswerOf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType payload
                && payload.getName().endsWith("Payload")
                && payload.getFieldDefinition(REASONS) != null;
    }

    /** What the field answers, just as it was asked for. */
    Map<String, @Nullable Object> answer(MergedField field, GraphQLObjectType payload, List<UserError> reasons) {
        GraphQLObjectType reason = schema.getObjectType("UserError");
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        below(field, payload)
                .forEach((key, part) -> answer.put(
                        key,
                        switch (part.getName()) {
                            case "__typename" -> payload.getName();
                            case REASONS ->
                                reasons.stream()
                                        .map(one -> tell(part, reason, one))
                                        .toList();
                            default -> null;
                        }));
        return answer;
    }

    private Map<String, @Nullable Object> tell(MergedField field, GraphQLObjectType type, UserError reason) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        below(field, type)
                .forEach((key, part) -> told.put(
                        key,
                        switch (part.getName()) {
                            case "__typename" -> type.getName();
                            case "code" -> reason.code().name();
                            case "message" -> reason.message().in(locale);
                            case "field" -> reason.field();
                            default -> null;
                        }));
        return told;
    }

    private Map<String, MergedField> below(MergedField field, GraphQLObjectType type) {
        var parameters = FieldCollectorParameters.newParameters()
                .schema(schema)
                .objectType(type)
                .fragments(fragments)
                .variables(switches)
                .graphQLContext(GraphQLContext.getDefault())
                .build();
        return new FieldCollector().collectFields(parameters, field).getSubFields();
    }
}
