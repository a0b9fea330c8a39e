package org.hatchery.shared.graphql.form;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.Locale;
import java.util.Map;
import org.hatchery.shared.graphql.ErrorCode;
import org.springframework.graphql.execution.ErrorType;

/** How a fault is told as an error: with its path from the argument on, and as refusals have it. */
public final class FormErrors {
    private FormErrors() {}

    public static GraphQLError of(Fault fault, Locale locale) {
        return complete(GraphqlErrorBuilder.newError(), fault, locale).build();
    }

    /** Completes an error that knows its field already. */
    public static GraphqlErrorBuilder<?> complete(GraphqlErrorBuilder<?> error, Fault fault, Locale locale) {
        return error.message("%s", fault.says().in(locale))
                .errorType(ErrorType.BAD_REQUEST)
                .extensions(Map.of(
                        "code", ErrorCode.BAD_REQUEST.name(), "field", fault.field(), "inputPath", fault.path()));
    }
}
