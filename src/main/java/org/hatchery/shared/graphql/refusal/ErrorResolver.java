package org.hatchery.shared.graphql.refusal;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import io.micrometer.core.instrument.Metrics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hatchery.shared.MisplacedCursor;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;
import org.hatchery.shared.graphql.Trace;
import org.hatchery.shared.graphql.cost.TimeLimit;
import org.hatchery.shared.mongo.Tally;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/** Answers what went wrong while fields were fetched; what is not meant for people stays in the log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorResolver extends DataFetcherExceptionResolverAdapter {
    private static final Logger log = LoggerFactory.getLogger(ErrorResolver.class);
    /** Fields of this request that are in the log already. */
    private static final String SAID = ErrorResolver.class.getName() + ".said";

    private static final Sentence DEFECT = Words.say("shared.something-broke-inside-report");
    private static final Sentence UNREADABLE = Words.say("shared.arguments-read");

    ErrorResolver() {
        Tally.expect("hatchery.errors", "code", ErrorCode.INTERNAL.name());
    }

    @Override
    protected List<GraphQLError> resolveToMultipleErrors(Throwable thrown, DataFetchingEnvironment environment) {
        if (thrown instanceof FormError misfit) {
            return misfit.faults().stream()
                    .map(fault -> (GraphQLError) FormErrors.complete(
                                    GraphqlErrorBuilder.newError(environment), fault, environment.getLocale())
                            .build())
                    .toList();
        }
        return List.of(resolveToSingleError(thrown, environment));
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        if (TimeLimit.isOver()) {
            return error(environment, ErrorCode.TIMED_OUT, TimeLimit.SENTENCE.in(environment.getLocale()));
        }
        if (thrown instanceof RequestError declined) {
            return error(environment, declined.code(), declined.message(environment.getLocale()));
        }
        if (thrown instanceof MisplacedCursor) {
            return resolveToSingleError(RequestError.cursor(), environment);
        }
        if (thrown instanceof BindException) {
            return error(environment, ErrorCode.BAD_REQUEST, UNREADABLE.in(environment.getLocale()));
        }
        if (isFirst(environment)) {
            log.error(
                    "Field {} failed [{}]",
                    environment.getExecutionStepInfo().getPath(),
                    Trace.of(environment),
                    thrown);
        }
        return error(environment, ErrorCode.INTERNAL, DEFECT.in(environment.getLocale()));
    }

    /** A field that fails in every row of a list is one defect: the first row says it all. */
    private static boolean isFirst(DataFetchingEnvironment environment) {
        Set<String> said = environment.getGraphQlContext().computeIfAbsent(SAID, none -> ConcurrentHashMap.newKeySet());
        var parent = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(environment.getParentType());
        return said.add(parent.getName() + "." + environment.getField().getName());
    }

    private static GraphQLError error(DataFetchingEnvironment environment, ErrorCode code, String message) {
        Metrics.counter("hatchery.errors", "code", code.name()).increment();
        return GraphqlErrorBuilder.newError(environment)
                .message(message.replace("%", "%%"), List.of().toArray())
                .errorType(type(code))
                .extensions(Map.of("code", code.name()))
                .build();
    }

    private static ErrorType type(ErrorCode code) {
        return switch (code) {
            case INTERNAL -> ErrorType.INTERNAL_ERROR;
            case FORBIDDEN -> ErrorType.FORBIDDEN;
            case UNAUTHENTICATED -> ErrorType.UNAUTHORIZED;
            case NOT_FOUND -> ErrorType.NOT_FOUND;
            default -> ErrorType.BAD_REQUEST;
        };
    }
}
