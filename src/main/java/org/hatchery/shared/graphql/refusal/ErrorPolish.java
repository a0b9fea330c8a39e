package org.hatchery.shared.graphql.refusal;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hatchery.shared.Deadline;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Trace;
import org.hatchery.shared.graphql.cost.TimeLimit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sees that every error carries a code and the trace id, and that a bad document does not earn a flood of them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPolish implements WebGraphQlInterceptor {
    private static final int MOST = 5;

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        String trace = String.valueOf(request.getAttributes().get(Trace.KEY));
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Trace.KEY, trace)).build());
        Deadline deadline = Deadline.current().orElse(null);
        return chain.next(request).map(response -> {
            boolean late = deadline != null
                    && deadline.isOver()
                    && !response.getErrors().isEmpty();
            return late ? late(response, trace, request.getLocale()) : polish(response, trace);
        });
    }

    /** In place of the half of an answer. */
    @SuppressWarnings("NullAway") // no data is what is meant
    private static WebGraphQlResponse late(WebGraphQlResponse response, String trace, Locale locale) {
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message("%s", TimeLimit.SENTENCE.in(locale))
                .errorType(ErrorType.ExecutionAborted)
                .extensions(Map.of("code", ErrorCode.TIMED_OUT.name(), Trace.KEY, trace))
                .build();
        return response.transform(builder -> builder.data(null).errors(List.of(error)));
    }

    private static WebGraphQlResponse polish(WebGraphQlResponse response, String trace) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return response;
        }
        List<GraphQLError> few = response.getExecutionResult().isDataPresent()
                ? errors
                : errors.subList(0, Math.min(isOfForm(errors.get(0)) ? errors.size() : MOST, errors.size()));
        return response.transform(builder ->
                builder.errors(few.stream().map(error -> polish(error, trace)).toList()));
    }

    /** The faults of a form are told together; how many, is decided where they are found. */
    private static boolean isOfForm(GraphQLError error) {
        return error.getExtensions() != null && error.getExtensions().containsKey("inputPath");
    }

    private static GraphQLError polish(GraphQLError error, String trace) {
        Map<String, Object> extensions =
                new LinkedHashMap<>(Optional.ofNullable(error.getExtensions()).orElse(Map.of()));
        extensions.putIfAbsent("code", ErrorCode.BAD_REQUEST.name());
        extensions.put(Trace.KEY, trace);
        return GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .locations(error.getLocations())
                .path(error.getPath())
                .errorType(error.getErrorType())
                .extensions(extensions)
                .build();
    }
}
