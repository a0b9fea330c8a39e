package org.hatchery.shared.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.function.Function;
import org.hatchery.shared.Sentence;

/**
 * Scalar whose values are written as text, or as plain numbers, and refuse what does not fit.
 *
 * @param parse makes the value, throws any runtime exception for text that is none
 * @param print JSON form of the value
 * @param expected sentence that says what is accepted
 */
public record TextScalar<T>(Function<String, T> parse, Function<T, Object> print, Sentence expected)
        implements Coercing<T, Object> {

    public static <T> GraphQLScalarType of(
            String name, Function<String, T> parse, Function<T, Object> print, Sentence expected) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextScalar<>(parse, print, expected))
                .build();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
        return print.apply((T) value);
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return parse.apply(text(input));
        } catch (RuntimeException unfit) {
            throw new CoercingParseValueException(refusal(locale));
        }
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return parse.apply(literal(input));
        } catch (RuntimeException unfit) {
            throw new CoercingParseLiteralException(refusal(locale));
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(String.valueOf(input));
    }

    private static String text(Object input) {
        if (input instanceof String || input instanceof Number) {
            return input.toString();
        }
        throw new IllegalArgumentException("neither text nor number");
    }

    private static String literal(Value<?> input) {
        if (input instanceof StringValue string) {
            return String.valueOf(string.getValue());
        }
        if (input instanceof IntValue whole) {
            return whole.getValue().toString();
        }
        if (input instanceof FloatValue decimal) {
            return decimal.getValue().toPlainString();
        }
        throw new IllegalArgumentException("neither text nor number");
    }

    private String refusal(Locale locale) {
        return expected.in(locale);
    }
}
