package org.hatchery.shared.graphql;

import graphql.GraphQLError;
import java.util.Map;
import java.util.Objects;

/** A question that was answered by an error, with its code and its sentence in the caller's language. */
public class FailedQuestion extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    private FailedQuestion(String code, String message) {
        super(message);
        this.code = code;
    }

    public static FailedQuestion of(GraphQLError error) {
        Map<String, Object> more = Objects.requireNonNullElse(error.getExtensions(), Map.of());
        return new FailedQuestion(
                String.valueOf(more.getOrDefault("code", ErrorCode.BAD_REQUEST.name())),
                String.valueOf(error.getMessage()));
    }

    public String code() {
        return code;
    }

    /** In the caller's language. */
    public String says() {
        return String.valueOf(getMessage());
    }
}
