package org.hatchery.shared.graphql.refusal;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hatchery.shared.UserError;
import org.hatchery.shared.graphql.ErrorCode;
import org.springframework.graphql.execution.ErrorType;

/** How a fault is told as an error: with its path from the argument on, and as refusals have it. */
public final class FormErrors {
    private static final String INPUT = "input";

    private FormErrors() {}

    public static GraphQLError of(UserError fault, Locale locale) {
        return complete(GraphqlErrorBuilder.newError(), fault, locale).build();
    }

    /** Completes an error that knows its field already. */
    public static GraphqlErrorBuilder<?> complete(GraphqlErrorBuilder<?> error, UserError fault, Locale locale) {
        List<Object> path = fault.field().stream().map(FormErrors::step).toList();
        return error.message("%s", fault.message().in(locale))
                .errorType(ErrorType.BAD_REQUEST)
                .extensions(Map.of(
                        "code", ErrorCode.BAD_REQUEST.name(), "field", belowInput(fault.field()), "inputPath", path));
    }

    /** Path as people and programs know it from refusals: below the input, when there is more of it. */
    public static List<String> belowInput(List<String> path) {
        return path.size() > 1 && path.get(0).equals(INPUT) ? path.subList(1, path.size()) : path;
    }

    /** A name never begins with a digit. */
    private static Object step(String step) {
        return step.matches("\\d{1,9}") ? Integer.valueOf(step) : step;
    }
}
