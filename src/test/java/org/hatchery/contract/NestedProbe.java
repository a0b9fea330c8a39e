package org.hatchery.contract;

import static java.util.stream.Collectors.joining;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Reply;
import org.hatchery.identity.Role;

/**
 * A field below the root that takes arguments, with a way from the root to it.
 *
 * @param way fields that lead there, each with what has to be said
 */
record NestedProbe(String name, List<String> way, Probe probe) {

    static List<NestedProbe> all(SchemaProbes probes) {
        List<NestedProbe> all = new ArrayList<>();
        ways(probes)
                .forEach((type, way) -> type.getFieldDefinitions().stream()
                        .filter(NestedProbe::mayAsk)
                        .filter(field ->
                                field.getArguments().stream().anyMatch(argument -> !Probe.isOfPage(field, argument)))
                        .forEach(field -> Probe.of(field)
                                .forEach(probe ->
                                        all.add(new NestedProbe(type.getName() + "." + field.getName(), way, probe)))));
        return all;
    }

    /** The shortest way to each type of object; some lead through questions that need to be asked in full. */
    private static Map<GraphQLObjectType, List<String>> ways(SchemaProbes probes) {
        GraphQLObjectType root = probes.schema().getQueryType();
        Map<GraphQLObjectType, List<String>> ways = new LinkedHashMap<>();
        Deque<GraphQLObjectType> next = new ArrayDeque<>();
        Map<String, String> asked = Map.of(
                "pipeline", "pipeline(region: \"100000\", period: \"2025\")",
                "region", "region(code: \"210100\")");
        ways.put(root, List.of());
        next.add(root);
        while (!next.isEmpty()) {
            GraphQLObjectType type = next.poll();
            if (type.getName().equals("Viewer")) {
                continue; // leads to what is one's own, and the administrator has nothing
            }
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                GraphQLNamedType to = GraphQLTypeUtil.unwrapAll(field.getType());
                boolean silent = field.getArguments().stream()
                        .noneMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()));
                boolean said = type == root && asked.containsKey(field.getName());
                if (to instanceof GraphQLObjectType object
                        && (silent || said)
                        && mayAsk(field)
                        && !ways.containsKey(object)) {
                    List<String> way = new ArrayList<>(ways.get(type));
                    way.add(
                            said
                                    ? asked.get(field.getName())
                                    : field.getName() + (field.getArgument("first") == null ? "" : "(first: 20)"));
                    ways.put(object, way);
                    next.add(object);
                }
            }
        }
        ways.remove(root);
        return ways;
    }

    private static boolean mayAsk(GraphQLFieldDefinition field) {
        return Roles.of(field).isEmpty() || Roles.of(field).contains(Role.ADMIN);
    }

    String document() {
        GraphQLFieldDefinition field = probe.field();
        var sent = field.getArguments().stream()
                .filter(argument -> probe.arguments().containsKey(argument.getName()))
                .toList();
        String variables = sent.stream()
                .map(argument -> "$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()))
                .collect(joining(", "));
        String arguments = sent.stream()
                .map(argument -> argument.getName() + ": $" + argument.getName())
                .collect(joining(", "));
        String inside =
                GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer ? " { __typename }" : "";
        return "query(" + variables + ") { " + String.join(" { ", way) + " { answer: " + field.getName() + "("
                + arguments + ")" + inside + " }".repeat(way.size()) + " }";
    }

    /** Whether something was there whose field could be asked. */
    boolean isReached(Reply harmless) {
        return harmless.json().findValue("answer") != null
                || harmless.json().path("errors").toString().contains("\"answer\"");
    }
}
