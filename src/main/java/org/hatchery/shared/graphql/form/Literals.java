package org.hatchery.shared.graphql.form;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values as a document writes them, with its variables put in, as if all had been sent as JSON. */
final class Literals {
    /** In place of a variable that was read at another place already. */
    static final Object KNOWN = new Object();

    private final OperationDefinition operation;
    private final Map<String, Object> variables;
    private final Set<String> seen = new HashSet<>();

    Literals(OperationDefinition operation, Map<String, Object> variables) {
        this.operation = operation;
        this.variables = variables;
    }

    /** Puts the value into the map, unless it is a variable that was not sent. */
    void put(String name, Value<?> value, Map<String, @Nullable Object> into) {
        if (value instanceof VariableReference reference) {
            if (!seen.add(reference.getName())) {
                into.put(name, KNOWN);
            } else if (variables.containsKey(reference.getName())) {
                into.put(name, variables.get(reference.getName()));
            } else if (preset(reference.getName()) != null) {
                into.put(name, KNOWN);
            }
        } else {
            into.put(name, read(value));
        }
    }

    /** Definitions of variables that no value led to. */
    List<VariableDefinition> unseen() {
        return operation.getVariableDefinitions().stream()
                .filter(variable -> seen.add(variable.getName()))
                .toList();
    }

    private @Nullable Object read(@Nullable Value<?> value) {
        if (value instanceof ObjectValue object) {
            Map<String, @Nullable Object> read = new LinkedHashMap<>();
            for (ObjectField member : object.getObjectFields()) {
                put(member.getName(), member.getValue(), read);
            }
            return read;
        }
        if (value instanceof ArrayValue list) {
            List<@Nullable Object> read = new ArrayList<>();
            list.getValues().forEach(entry -> read.add(entry(entry)));
            return read;
        }
        return single(value);
    }

    private @Nullable Object entry(Value<?> value) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        put("", value, one);
        return one.get("");
    }

    private static @Nullable Object single(@Nullable Value<?> value) {
        if (value instanceof StringValue text) {
            return text.getValue();
        }
        if (value instanceof IntValue whole) {
            return whole.getValue();
        }
        if (value instanceof FloatValue decimal) {
            return decimal.getValue();
        }
        if (value instanceof BooleanValue truth) {
            return truth.isValue();
        }
        return value instanceof EnumValue choice ? new Token(choice.getName()) : null;
    }

    private @Nullable Value<?> preset(String variable) {
        return operation.getVariableDefinitions().stream()
                .filter(definition -> definition.getName().equals(variable))
                .findFirst()
                .map(VariableDefinition::getDefaultValue)
                .orElse(null);
    }

    /** Bare name in a document, which only an enum has. */
    record Token(String name) {}
}
