package org.hatchery.contract;

import static java.util.stream.Collectors.joining;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import tools.jackson.databind.JsonNode;

/** Sends probes to the running service, each as somebody whose role may send it, and reads what was at fault. */
final class SchemaProbes {
    private final GraphQLSchema schema = SchemaFiles.composed();
    private final Api api;

    SchemaProbes(Api api) {
        this.api = api;
    }

    List<Probe> mutations() {
        return probes(schema.getMutationType().getFields().stream());
    }

    List<Probe> queries() {
        return probes(schema.getQueryType().getFields().stream()
                .filter(field -> !field.getName().equals("nodes"))
                .filter(field -> field.getArguments().stream().anyMatch(argument -> !Probe.isOfPage(field, argument))));
    }

    GraphQLSchema schema() {
        return schema;
    }

    /** Lists that can be asked for without having to say anything. */
    List<GraphQLFieldDefinition> lists() {
        return schema.getQueryType().getFields().stream()
                .filter(field ->
                        GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection"))
                .filter(field -> field.getArguments().stream()
                        .noneMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType())))
                .toList();
    }

    /** A cursor of each of them that has any entry, by its type. */
    Map<String, String> cursors() {
        Map<String, String> cursors = new TreeMap<>();
        lists().forEach(list -> {
            String cursor = ask(list, "first: 1").text("/data/answer/pageInfo/endCursor");
            if (!cursor.isEmpty()) {
                cursors.put(GraphQLTypeUtil.unwrapAll(list.getType()).getName(), cursor);
            }
        });
        return cursors;
    }

    Reply ask(GraphQLFieldDefinition list, String arguments) {
        return caller(list).ask("{ answer: " + list.getName() + "(" + arguments + ") { pageInfo { endCursor } } }");
    }

    Reply askAsAdmin(String document, Map<String, Object> variables) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", document);
        body.put("variables", variables);
        return api.as(Role.ADMIN).post(RawJson.write(body));
    }

    private static List<Probe> probes(Stream<GraphQLFieldDefinition> fields) {
        return fields.flatMap(field -> Probe.of(field).stream()).toList();
    }

    Reply send(Probe probe, Map<String, Object> arguments) {
        return send(probe, arguments, caller -> caller);
    }

    Reply send(Probe probe, Map<String, Object> arguments, UnaryOperator<Caller> as) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", document(probe));
        body.put("variables", arguments);
        return as.apply(caller(probe.field())).post(RawJson.write(body));
    }

    private String document(Probe probe) {
        GraphQLFieldDefinition field = probe.field();
        boolean mutation = schema.getMutationType().getFieldDefinition(field.getName()) == field;
        boolean declines = GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Payload");
        var sent = field.getArguments().stream()
                .filter(argument -> probe.arguments().containsKey(argument.getName()))
                .toList();
        String definitions = sent.stream()
                .map(argument -> "$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()))
                .collect(joining(", "));
        String arguments = sent.stream()
                .map(argument -> argument.getName() + ": $" + argument.getName())
                .collect(joining(", "));
        String asked = declines
                ? " { userErrors { code field message } }"
                : GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())) ? "" : " { __typename }";
        return (mutation ? "mutation(" : "query(") + definitions + ") { answer: " + field.getName() + "(" + arguments
                + ")" + asked + " }";
    }

    private Caller caller(GraphQLFieldDefinition field) {
        Set<Role> roles = Roles.of(field);
        if (roles.contains(Role.ADMIN)) {
            return api.as(Role.ADMIN);
        }
        Role role = roles.iterator().next();
        return api.as(
                role,
                role == Role.BUREAU || role == Role.AUDITOR
                        ? "210100"
                        : GlobalId.key("Carrier", GlobalId.of("Carrier", "nobody")));
    }

    /** Places that were found at fault, as {@code field: sentence}. */
    static Map<String, String> faults(Reply reply) {
        Map<String, String> faults = new LinkedHashMap<>();
        reply.json()
                .at("/data/answer/userErrors")
                .forEach(error -> faults.put(
                        path(error.path("field")), error.path("message").asString()));
        reply.json()
                .path("errors")
                .forEach(error -> faults.put(
                        path(error.at("/extensions/field")),
                        error.path("message").asString()));
        return faults;
    }

    private static String path(JsonNode field) {
        return field.valueStream().map(JsonNode::asString).collect(joining("."));
    }
}
