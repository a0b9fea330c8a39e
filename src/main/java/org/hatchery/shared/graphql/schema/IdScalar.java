package org.hatchery.shared.graphql.schema;

import static graphql.Scalars.GraphQLID;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Id as the specification has it: text or a whole number, and nothing else that could be written as text. */
final class IdScalar implements Coercing<Object, Object> {
    private static final Coercing<?, ?> ANY = GraphQLID.getCoercing();

    @Override
    public @Nullable Object serialize(Object id, GraphQLContext context, Locale locale) {
        return ANY.serialize(id, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String
                || input instanceof Integer
                || input instanceof Long
                || input instanceof BigInteger) {
            return input.toString();
        }
        throw new CoercingParseValueException("An id is text.");
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return ANY.parseLiteral(input, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return ANY.valueToLiteral(input, context, locale);
    }
}
