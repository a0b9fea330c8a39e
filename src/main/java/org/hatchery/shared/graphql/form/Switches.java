package org.hatchery.shared.graphql.form;

import graphql.language.BooleanValue;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import java.util.HashMap;
import java.util.Map;

/** Truth values by which an operation leaves fields out, also where something else was sent for them, or nothing. */
final class Switches {
    private Switches() {}

    static Map<String, Object> of(OperationDefinition operation, Map<String, Object> sent) {
        Map<String, Object> switches = new HashMap<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            switches.put(variable.getName(), truth(variable, sent));
        }
        return switches;
    }

    private static boolean truth(VariableDefinition variable, Map<String, Object> sent) {
        if (sent.get(variable.getName()) instanceof Boolean truth) {
            return truth;
        }
        return !(variable.getDefaultValue() instanceof BooleanValue preset) || preset.isValue();
    }
}
