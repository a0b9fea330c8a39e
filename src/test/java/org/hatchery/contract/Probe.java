package org.hatchery.contract;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be sent to a field: arguments of the right form, with every place where a value can be put in another's stead.
 *
 * @param arguments well-formed values for all arguments and all their members
 * @param leaves the places, each with its path from the argument on
 */
record Probe(GraphQLFieldDefinition field, Map<String, Object> arguments, List<Leaf> leaves) {
    private static final Set<String> PAGE = Set.of("first", "after", "last", "before");
    private static final int DEEPEST = 5;

    /** Place of one value. */
    record Leaf(List<Object> path, GraphQLInputValueDefinition place, GraphQLNamedType type, boolean isList) {
        String field() {
            List<String> names = path.stream().map(String::valueOf).toList();
            return String.join(".", names.get(0).equals("input") ? names.subList(1, names.size()) : names);
        }
    }

    /** One for each way to choose where only one of several members may be given. */
    static List<Probe> of(GraphQLFieldDefinition field) {
        List<Probe> probes = new ArrayList<>();
        int ways = field.getArguments().stream()
                .mapToInt(argument -> ways(GraphQLTypeUtil.unwrapAll(argument.getType()), 0))
                .max()
                .orElse(1);
        for (int way = 0; way < ways; way++) {
            List<Leaf> leaves = new ArrayList<>();
            Map<String, Object> arguments = new LinkedHashMap<>();
            for (GraphQLArgument argument : field.getArguments()) {
                if (!isOfPage(field, argument)) {
                    arguments.put(
                            argument.getName(),
                            value(argument, argument.getType(), List.of(argument.getName()), way, leaves));
                }
            }
            probes.add(new Probe(field, arguments, leaves));
        }
        return probes;
    }

    static boolean isOfPage(GraphQLFieldDefinition field, GraphQLArgument argument) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection")
                && PAGE.contains(argument.getName());
    }

    private static int ways(GraphQLNamedType type, int depth) {
        if (!(type instanceof GraphQLInputObjectType input) || depth > DEEPEST) {
            return 1;
        }
        int below = input.getFields().stream()
                .mapToInt(member -> ways(GraphQLTypeUtil.unwrapAll(member.getType()), depth + 1))
                .max()
                .orElse(1);
        return Math.max(below, input.isOneOf() ? input.getFields().size() : 1);
    }

    private static Object value(
            GraphQLInputValueDefinition place, GraphQLType type, List<Object> path, int way, List<Leaf> leaves) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList list) {
            return List.of(value(place, list.getWrappedType(), and(path, 0), way, leaves));
        }
        if (bare instanceof GraphQLInputObjectType input) {
            Map<String, Object> members = new LinkedHashMap<>();
            if (path.size() <= 2 * DEEPEST) {
                members(input, way)
                        .forEach(member -> members.put(
                                member.getName(),
                                value(member, member.getType(), and(path, member.getName()), way, leaves)));
            }
            return members;
        }
        leaves.add(new Leaf(path, place, (GraphQLNamedType) bare, path.get(path.size() - 1) instanceof Integer));
        return Hostile.harmless((GraphQLNamedType) bare, place);
    }

    private static List<GraphQLInputObjectField> members(GraphQLInputObjectType input, int way) {
        List<GraphQLInputObjectField> all = input.getFields();
        return input.isOneOf() ? List.of(all.get(way % all.size())) : all;
    }

    /** The same arguments with other values at some places. */
    Map<String, Object> with(Map<Leaf, Object> others) {
        Map<String, Object> changed = copy(arguments);
        others.forEach((leaf, value) -> put(changed, leaf.path(), value));
        return changed;
    }

    /** The same arguments with another list around a place. */
    Map<String, Object> withList(Leaf leaf, List<?> list) {
        Map<String, Object> changed = copy(arguments);
        put(changed, leaf.path().subList(0, leaf.path().size() - 1), list);
        return changed;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> copy(Map<String, Object> map) {
        return (Map<String, Object>) copied(map);
    }

    private static Object copied(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((name, member) -> copy.put(name, copied(member)));
            return copy;
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(Probe::copied).toList())
                : value;
    }

    @SuppressWarnings("unchecked")
    private static void put(Object into, List<Object> path, Object value) {
        Object at = into;
        for (Object step : path.subList(0, path.size() - 1)) {
            at = step instanceof Integer place ? ((List<Object>) at).get(place) : ((Map<Object, Object>) at).get(step);
        }
        Object last = path.get(path.size() - 1);
        if (last instanceof Integer place) {
            ((List<Object>) at).set(place, value);
        } else {
            ((Map<Object, Object>) at).put(last, value);
        }
    }

    private static List<Object> and(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
