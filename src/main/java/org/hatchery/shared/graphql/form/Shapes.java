package org.hatchery.shared.graphql.form;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hatchery.shared.graphql.Lookup;
import org.springframework.util.function.SingletonSupplier;

/** Makes the shape of every place in the schema out of its type and the bounds declared there. */
final class Shapes {
    private final Map<String, Shape> inputs = new ConcurrentHashMap<>();
    private final Kinds kinds;
    private final List<Lookup> lookups;

    Shapes(Clock clock, List<Lookup> lookups) {
        this.kinds = new Kinds(clock);
        this.lookups = lookups;
    }

    Slot slot(GraphQLInputValueDefinition place) {
        return new Slot(
                place.getName(),
                shape(place.getType(), new Bounds(place)),
                GraphQLTypeUtil.isNonNull(place.getType()),
                hasPreset(place));
    }

    /** What says which part of a list is asked for. */
    Slot ofPage(GraphQLArgument argument) {
        Slot slot = slot(argument);
        return switch (argument.getName()) {
            case "first", "last" -> new Slot(slot.name(), Kinds.PAGE_SIZE, slot.needed(), slot.preset());
            case "after", "before" -> new Slot(slot.name(), Kinds.CURSOR, slot.needed(), slot.preset());
            default -> slot;
        };
    }

    Shape shape(GraphQLType type, Bounds bounds) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList list) {
            GraphQLType entry = list.getWrappedType();
            return new Listed(shape(entry, bounds), entry instanceof GraphQLNonNull, bounds.fewest(), bounds.many());
        }
        if (bare instanceof GraphQLInputObjectType input) {
            return inputs.computeIfAbsent(input.getName(), name -> composed(input));
        }
        if (bare instanceof GraphQLEnumType choice) {
            List<String> names = choice.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .toList();
            return new Written(value -> Kinds.choice(value, names));
        }
        Shape shape = kinds.shape((GraphQLScalarType) bare, bounds);
        return bounds.register()
                .<Shape>map(register -> new LookedUp(shape, lookup(register), register))
                .orElse(shape);
    }

    private Lookup lookup(String register) {
        return lookups.stream()
                .filter(lookup -> lookup.registers().contains(register))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No module looks into the register " + register + "."));
    }

    /** Its members are looked at when a value comes, because inputs may contain each other. */
    private Shape composed(GraphQLInputObjectType input) {
        var members = new Composed(SingletonSupplier.of(() -> members(input)), input.isOneOf());
        return input.getName().equals(Days.INPUT) ? new Days(members) : members;
    }

    private Map<String, Slot> members(GraphQLInputObjectType input) {
        Map<String, Slot> members = new LinkedHashMap<>();
        input.getFields().forEach(member -> members.put(member.getName(), slot(member)));
        return members;
    }

    private static boolean hasPreset(GraphQLInputValueDefinition place) {
        return place instanceof GraphQLArgument argument
                ? argument.hasSetDefaultValue()
                : ((GraphQLInputObjectField) place).hasSetDefaultValue();
    }
}
