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
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hatchery.shared.PlainNumber;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.TypedText;
import org.hatchery.shared.Unfit;

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

    /**
     * Reads a value of JSON or of a document; one that was read before is taken as it is.
     *
     * @throws Unfit with the reason
     */
    @SuppressWarnings("unchecked")
    public T read(Object input) {
        if (input instanceof String || input instanceof Number) {
            return parsed(input);
        }
        if (input instanceof Boolean || input instanceof Map || input instanceof Collection) {
            throw new Unfit(expected);
        }
        return (T) input;
    }

    private T parsed(Object input) {
        try {
            return parse.apply(TypedText.plain(
                    input instanceof Number number ? PlainNumber.write(number) : String.valueOf(input)));
        } catch (Unfit unfit) {
            throw unfit;
        } catch (RuntimeException unfit) {
            throw new Unfit(expected);
        }
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return read(input);
        } catch (Unfit unfit) {
            throw new CoercingParseValueException(unfit.sentence().in(locale));
        }
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return parsed(literal(input));
        } catch (Unfit unfit) {
            throw new CoercingParseLiteralException(unfit.sentence().in(locale));
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(String.valueOf(input));
    }

    private Object literal(Value<?> input) {
        if (input instanceof StringValue string) {
            return String.valueOf(string.getValue());
        }
        if (input instanceof IntValue whole) {
            return whole.getValue();
        }
        if (input instanceof FloatValue decimal) {
            return decimal.getValue();
        }
        throw new Unfit(expected);
    }
}
