package org.hatchery.shared.graphql.form;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.UnknownOperationException;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hatchery.shared.UserError;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Gate;
import org.hatchery.shared.graphql.RequestError;
import org.hatchery.shared.graphql.refusal.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers requests whose values the engine would not read: with all faults, each with its place, as people speak. */
@Component
class MisfitRequests implements WebGraphQlInterceptor {
    private static final Set<ValidationErrorType> OF_VALUES = Set.of(
            ValidationErrorType.WrongType,
            ValidationErrorType.NullValueForNonNullArgument,
            ValidationErrorType.MissingFieldArgument,
            ValidationErrorType.MaxValidationErrorsReached);

    private final ObjectProvider<GraphQlSource> source;
    private final Shapes shapes;
    private final Gate gate;

    MisfitRequests(ObjectProvider<GraphQlSource> source, Shapes shapes, Gate gate) {
        this.source = source;
        this.shapes = shapes;
        this.gate = gate;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(response -> isMisfit(response) ? told(response) : response);
    }

    private static boolean isMisfit(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        return !errors.isEmpty()
                && !response.getExecutionResult().isDataPresent()
                && errors.stream().allMatch(MisfitRequests::isOfValues);
    }

    private static boolean isOfValues(GraphQLError error) {
        return error instanceof ValidationError invalid
                ? OF_VALUES.contains(invalid.getValidationErrorType())
                : error.getErrorType() == ErrorType.ValidationError && !(error instanceof UnknownOperationException);
    }

    private WebGraphQlResponse told(WebGraphQlResponse response) {
        try {
            return operation(response.getExecutionInput())
                    .map(found -> told(response, found))
                    .orElse(response);
        } catch (RequestError refused) {
            GraphQLError error =
                    error(refused.message(response.getExecutionInput().getLocale()), refused.code());
            return response.transform(builder -> builder.errors(List.of(error)));
        }
    }

    private WebGraphQlResponse told(WebGraphQlResponse response, Found found) {
        ExecutionInput input = response.getExecutionInput();
        GraphQLSchema schema = source.getObject().schema();
        var request = new MisfitRequest(schema, shapes, input, found.document, found.operation);
        List<UserError> faults = request.check(gate);
        Map<String, @Nullable Object> declined = faults.isEmpty() ? null : request.declined();
        if (declined != null) {
            return response.transform(builder -> builder.data(declined).errors(List.of()));
        }
        List<GraphQLError> errors = faults.isEmpty()
                ? List.of(error(Says.OTHER.in(input.getLocale()), ErrorCode.BAD_REQUEST))
                : faults.stream()
                        .map(fault -> FormErrors.of(fault, input.getLocale()))
                        .toList();
        return response.transform(builder -> builder.errors(errors));
    }

    private static Optional<Found> operation(ExecutionInput input) {
        try {
            Document document = Parser.parse(input.getQuery());
            String name = input.getOperationName();
            return document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(operation -> name == null || name.isEmpty() || name.equals(operation.getName()))
                    .findFirst()
                    .map(operation -> new Found(document, operation));
        } catch (InvalidSyntaxException impossible) {
            return Optional.empty();
        }
    }

    private static GraphQLError error(String message, ErrorCode code) {
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .extensions(Map.of("code", code.name()))
                .build();
    }

    private record Found(Document document, OperationDefinition operation) {}
}
