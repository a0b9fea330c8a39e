package org.hatchery.local;

import static java.util.stream.Collectors.toMap;

import graphql.language.Field;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Reply;
import org.hatchery.identity.Actor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One persona looks around: it asks whatever its role may ask, sends the published operations, and keeps what it comes across. */
final class Walk {
    private static final Pattern CHINESE = Pattern.compile("(?s).*\\p{IsHan}.*[。？].*");
    private static final Pattern INSIDE = Pattern.compile("null|\\w+\\[|Exception|org\\.hatchery|java\\.");

    private final Ground ground;
    private final Persona persona;
    private final Caller caller;
    private final Whole whole;
    private final Findings findings = new Findings();
    private final List<String> faults = new ArrayList<>();

    Walk(Ground ground, Persona persona) {
        this.ground = ground;
        this.persona = persona;
        this.caller = ground.api.as(new Actor(persona.id(), persona.role(), persona.scope()));
        this.whole = new Whole(persona.role());
    }

    Findings findings() {
        return findings;
    }

    List<String> faults() {
        return faults;
    }

    void fault(String words) {
        faults.add(persona.id() + " " + words);
    }

    boolean may(GraphQLFieldDefinition field) {
        return Whole.mayRead(persona.role(), field);
    }

    /** Twice, because the first look finds what the second asks about. */
    void lookAround() {
        for (int look = 0; look < 2; look++) {
            int turn = look;
            ground.schema.getQueryType().getFields().stream().filter(this::may).forEach(query -> look(query, turn));
        }
    }

    private void look(GraphQLFieldDefinition query, int turn) {
        for (int depth = 2; depth >= 0; depth--) {
            String selection = query.getArgument("first") == null
                    ? whole.of(query.getType(), depth)
                    : " { totalCount nodes" + whole.of(nodes(query), depth) + " }";
            Reply reply = caller.ask(Ground.asked("query", query, selection), arguments(query, null, turn > 0, turn));
            if (!reply.body().contains("_EXCEEDED\"")) {
                note(query.getName(), reply);
                return;
            }
        }
    }

    private static GraphQLType nodes(GraphQLFieldDefinition query) {
        var page = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(query.getType());
        return page.getFieldDefinition("nodes").getType();
    }

    /**
     * Sends every published operation of a kind that the role may send.
     *
     * @param target what it is sent about, by its field
     */
    void sendOperations(String kind, Function<String, @Nullable String> target) {
        ground.manifest.path("operations").properties().forEach(entry -> {
            boolean may = StreamSupport.stream(entry.getValue().path("roles").spliterator(), false)
                    .anyMatch(role -> role.asString().equals(persona.role().name()));
            String name = entry.getValue().path("persona").asString() + "/" + entry.getKey();
            OperationDefinition operation = Parser.parse(Api.operation(name))
                    .getDefinitionsOfType(OperationDefinition.class)
                    .get(0);
            if (may && operation.getOperation().name().equalsIgnoreCase(kind)) {
                send(name, operation, target);
            }
        });
    }

    private void send(String name, OperationDefinition operation, Function<String, @Nullable String> target) {
        String called = operation
                .getSelectionSet()
                .getSelectionsOfType(Field.class)
                .get(0)
                .getName();
        for (int turn = 0; turn < 2; turn++) {
            var guess = new Guess(findings, target.apply(called), ground.today, turn == 1, turn);
            Map<String, Object> variables = new LinkedHashMap<>();
            for (VariableDefinition variable : operation.getVariableDefinitions()) {
                boolean needed = variable.getType() instanceof NonNullType;
                if (needed || turn == 1 && !Ground.PAGING.contains(variable.getName())) {
                    variables.put(
                            variable.getName(),
                            guess.value(Guess.meant(variable.getName(), called), ground.named(variable.getType())));
                }
            }
            note(name, caller.run(name, variables));
        }
    }

    Reply mutate(GraphQLFieldDefinition mutation, Map<String, Object> arguments) {
        Reply reply = caller.ask(Ground.asked("mutation", mutation, whole.of(mutation.getType(), 1)), arguments);
        note(mutation.getName(), reply);
        ground.note(mutation, reply);
        return reply;
    }

    /** Reads an object again, an order with its voucher; whether what one may do to it was told once more. */
    boolean refresh(String id) {
        boolean alone = ground.schema.getType(Findings.type(id)) instanceof GraphQLObjectType type
                && type.getInterfaces().stream().anyMatch(face -> face.getName().equals("Node"));
        String object = alone ? id : findings.holder(id).orElse(id);
        if (ground.schema.getType(Findings.type(object)) instanceof GraphQLFieldsContainer fields) {
            String read = "query($id: ID!) { node(id: $id) { ... on " + fields.getName()
                    + whole.of(fields, alone ? 1 : 2) + " } }";
            Reply reply = caller.ask(read, Map.of("id", object));
            note("node", reply);
            return Findings.tellsOf(reply.json(), id);
        }
        return false;
    }

    Map<String, Object> arguments(GraphQLFieldDefinition field, @Nullable String target, boolean full, int turn) {
        var guess = new Guess(findings, target, ground.today, full, turn);
        return Ground.said(field).stream()
                .collect(toMap(
                        GraphQLArgument::getName,
                        argument -> guess.value(Guess.meant(argument.getName(), field.getName()), argument.getType())));
    }

    private void note(String what, Reply reply) {
        if (reply.status() >= 500 || reply.body().contains("\"INTERNAL\"")) {
            fault(what + ": " + reply.body());
            return;
        }
        JsonNode answer = reply.json();
        findings.note(answer.path("data"));
        ground.flags.note(answer.path("data"));
        answer.findValues("userErrors")
                .forEach(errors -> errors.findValues("message").forEach(message -> {
                    String words = message.asString();
                    if (!CHINESE.matcher(words).matches()
                            || INSIDE.matcher(words).find()) {
                        fault(what + " is refused in no words: " + words);
                    }
                }));
    }
}
