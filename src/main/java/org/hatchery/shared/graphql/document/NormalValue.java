package org.hatchery.shared.graphql.document;

import static java.util.stream.Collectors.joining;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import tools.jackson.databind.json.JsonMapper;

/** A value or type in a document, as graphql-js prints it. */
final class NormalValue {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private NormalValue() {}

    static String of(Value<?> value) {
        if (value instanceof ArrayValue list) {
            return list.getValues().stream().map(NormalValue::of).collect(joining(", ", "[", "]"));
        }
        if (value instanceof ObjectValue object) {
            return object.getObjectFields().stream()
                    .map(field -> field.getName() + ": " + of(field.getValue()))
                    .collect(joining(", ", "{", "}"));
        }
        return scalar(value);
    }

    private static String scalar(Value<?> value) {
        if (value instanceof VariableReference variable) {
            return "$" + variable.getName();
        }
        if (value instanceof EnumValue choice) {
            return choice.getName();
        }
        if (value instanceof IntValue number) {
            return number.getValue().toString();
        }
        if (value instanceof FloatValue number) {
            return number.getValue().toString();
        }
        if (value instanceof BooleanValue truth) {
            return String.valueOf(truth.isValue());
        }
        if (value instanceof NullValue) {
            return "null";
        }
        return JSON.writeValueAsString(((StringValue) value).getValue());
    }

    static String of(Type<?> type) {
        if (type instanceof NonNullType required) {
            return of(required.getType()) + "!";
        }
        return type instanceof ListType list ? "[" + of(list.getType()) + "]" : ((TypeName) type).getName();
    }
}
