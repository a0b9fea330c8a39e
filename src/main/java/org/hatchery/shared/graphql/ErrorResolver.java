package org.hatchery.shared.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.hatchery.shared.Sentence;
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
    private static final Sentence DEFECT =
            new Sentence("服务内部出错,请凭追踪号联系管理员。", "Something broke inside; please report the trace id.");
    private static final Sentence UNREADABLE = new Sentence("输入的参数无法识别。", "The arguments cannot be read.");

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        if (TimeLimit.isOver()) {
            return error(environment, ErrorCode.TIMED_OUT, TimeLimit.SENTENCE.in(environment.getLocale()));
        }
        if (thrown instanceof RequestError declined) {
            return error(environment, declined.code(), declined.message(environment.getLocale()));
        }
        if (thrown instanceof BindException) {
            return error(environment, ErrorCode.BAD_REQUEST, UNREADABLE.in(environment.getLocale()));
        }
        log.error("Field {} failed [{}]", environment.getExecutionStepInfo().getPath(), Trace.of(environment), thrown);
        return error(environment, ErrorCode.INTERNAL, DEFECT.in(environment.getLocale()));
    }

    private static GraphQLError error(DataFetchingEnvironment environment, ErrorCode code, String message) {
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
