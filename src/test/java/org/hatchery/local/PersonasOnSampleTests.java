package org.hatchery.local;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Field;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.OwnService;
import org.hatchery.Reply;
import org.hatchery.RepositoryFile;
import org.hatchery.Soundness;
import org.hatchery.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every persona does whatever its role may do, on the objects of the sample that it comes across.
 *
 * <p>What there is to do is read from the schema and the manifest, so that a new operation is tried as well.
 */
@Tag("integration")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PersonasOnSampleTests {
    /** Objects of one kind on which a mutation is tried. */
    private static final int SOME = 2;

    private static final Pattern CHINESE = Pattern.compile("(?s).*\\p{IsHan}.*[。？].*");
    private static final Pattern INSIDE = Pattern.compile("null|\\w+\\[|Exception|org\\.hatchery|java\\.");

    /** What {@code viewerCan} of the object calls what a mutation does to it. */
    private static final Map<String, String> OFFERED = offered();

    /** Steps of a project, outcomes of a payment and of a review, entries of figures: the input says which. */
    private static final Set<String> NOT_BY_A_FLAG_ALONE =
            Set.of("advance", "recordPaid", "recordFailed", "reject", "enter");

    /** Refusals that nobody gets who was told that he may, and asks for it at once. */
    private static final Set<String> BROKEN_WORD =
            Set.of("WRONG_STATE", "FORBIDDEN", "NOT_FOUND", "NOT_RESPONSIBLE", "STALE");

    private static final Set<String> PAGING = Set.of("first", "after", "last", "before");

    private final OwnService service = new OwnService(12, 300);
    private final Api api = service.api();
    private final GraphQLSchema schema = service.bean(GraphQlSource.class).schema();
    private final LocalDate today = LocalDate.now(service.bean(Clock.class));
    private final JsonNode manifest =
            service.bean(JsonMapper.class).readTree(RepositoryFile.text("frontend-contract/manifest.json"));
    private final Map<Persona, Visit> visits = new HashMap<>();
    private final Set<String> reached = new TreeSet<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final Set<String> takenUp = new TreeSet<>();

    private static Map<String, String> offered() {
        Map<String, String> offered = new HashMap<>();
        Map.of(
                        "update", "updateCarrier putSpaceUnit setWorkstationCapacity updateProvider putOffering",
                        "admit", "admitIncubatee",
                        "recognise", "recogniseCarrier",
                        "relocate", "relocateCarrier",
                        "close", "closeCarrier closeOrder",
                        "confirm", "confirmYearFigures confirmDelivery",
                        "giveBack", "returnYearFigures",
                        "move", "moveIncubatee",
                        "graduate", "graduateIncubatee",
                        "decline", "declineStay")
                .forEach((flag, mutations) -> List.of(mutations.split(" ")).forEach(one -> offered.put(one, flag)));
        Map.of(
                        "end", "endStay",
                        "manage", "updatePilotBase putEquipment putDownTime recordTraining",
                        "changeFiling", "changeFiling",
                        "book", "bookEquipment",
                        "decide", "decideBooking issueVoucher rejectVoucher",
                        "cancel", "cancelBooking cancelOrder",
                        "recordUse", "recordUse recordNoShow",
                        "rate", "rateUse ratePilotProject decideVoucherRate",
                        "correctUse", "correctUse",
                        "undoUse", "undoUse")
                .forEach((flag, mutations) -> List.of(mutations.split(" ")).forEach(one -> offered.put(one, flag)));
        Map.of(
                        "withdraw", "withdrawPilotProject",
                        "followUp", "recordFollowUp",
                        "qualify", "recordProviderTies putQualification",
                        "suspend", "suspendProvider",
                        "lift", "liftSuspension",
                        "revoke", "revokeVoucher",
                        "redeem", "redeemVoucher",
                        "answer", "acceptOrder declineOrder",
                        "contract", "recordContract",
                        "start", "startOrder")
                .forEach((flag, mutations) -> List.of(mutations.split(" ")).forEach(one -> offered.put(one, flag)));
        Map.of(
                        "deliver", "deliverOrder",
                        "dispute", "disputeDelivery",
                        "decideDispute", "decideDispute",
                        "claim", "submitClaim",
                        "review", "reviewClaim",
                        "clawBack", "clawBackClaim",
                        "recordService", "recordService")
                .forEach((flag, mutations) -> List.of(mutations.split(" ")).forEach(one -> offered.put(one, flag)));
        return offered;
    }

    @AfterAll
    void close() {
        service.close();
    }

    Stream<Persona> personas() {
        return Personas.ALL.stream();
    }

    @Order(1)
    @ParameterizedTest
    @MethodSource("personas")
    void asksWhateverItsRoleMayAsk(Persona persona) {
        Visit visit = visits.computeIfAbsent(persona, Visit::new);
        visit.lookAround();
        visit.sendOperations("query");

        assertThat(visit.faults).isEmpty();
        assertThat(visit.findings.all()).isNotEmpty();
    }

    @Order(2)
    @ParameterizedTest
    @MethodSource("personas")
    void doesWhateverItsRoleMayDo(Persona persona) {
        Visit visit = visits.computeIfAbsent(persona, Visit::new);
        visit.sendOperations("mutation");
        visit.tryMutations();

        assertThat(visit.faults).isEmpty();
    }

    /** Else the guesses would prove nothing. */
    @Order(3)
    @Test
    void reachesTheRulesOfEveryMutation() {
        assertThat(reached)
                .as(answers.toString())
                .containsAll(schema.getMutationType().getFields().stream()
                        .map(GraphQLFieldDefinition::getName)
                        .toList());
    }

    /** What is offered is named in {@code viewerCan}; a flag that is new has to be tried as well. */
    @Order(4)
    @Test
    void takesUpWhatIsOffered() {
        Set<String> flags = new TreeSet<>();
        schema.getAllTypesAsList().stream()
                .filter(type -> type.getName().endsWith("Actions"))
                .flatMap(type -> ((GraphQLObjectType) type).getFieldDefinitions().stream())
                .map(GraphQLFieldDefinition::getName)
                .forEach(flags::add);
        flags.removeAll(NOT_BY_A_FLAG_ALONE);

        assertThat(OFFERED.values()).containsAll(flags);
        assertThat(schema.getMutationType().getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName))
                .containsAll(OFFERED.keySet());
        assertThat(takenUp).as("taken up in fact").hasSizeGreaterThan(20);
    }

    @Order(5)
    @Test
    void leavesAServiceThatCountsOnAndCountsRight() {
        Soundness.check(service);
    }

    /** What one persona finds and does. */
    private final class Visit {
        private final Persona persona;
        private final Caller caller;
        private final Whole whole;
        private final Findings findings = new Findings();
        private final List<String> faults = new ArrayList<>();

        Visit(Persona persona) {
            this.persona = persona;
            this.caller = api.as(new Actor(persona.id(), persona.role(), persona.scope()));
            this.whole = new Whole(persona.role());
        }

        /** Twice, because the first look finds what the second asks about. */
        void lookAround() {
            for (int look = 0; look < 2; look++) {
                int turn = look;
                schema.getQueryType().getFields().stream()
                        .filter(query -> Whole.mayRead(persona.role(), query))
                        .forEach(query -> look(query, turn));
            }
        }

        private void look(GraphQLFieldDefinition query, int turn) {
            for (int depth = 2; depth >= 0; depth--) {
                String selection = query.getArgument("first") == null
                        ? whole.of(query.getType(), depth)
                        : " { totalCount nodes" + whole.of(nodes(query), depth) + " }";
                Reply reply = caller.ask(asked("query", query, selection), arguments(query, null, turn > 0, turn));
                if (!reply.body().contains("_EXCEEDED\"")) {
                    note(query.getName(), reply);
                    return;
                }
            }
        }

        private GraphQLType nodes(GraphQLFieldDefinition query) {
            var page = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(query.getType());
            return page.getFieldDefinition("nodes").getType();
        }

        void sendOperations(String kind) {
            manifest.path("operations").properties().forEach(entry -> {
                boolean may = StreamSupport.stream(
                                entry.getValue().path("roles").spliterator(), false)
                        .anyMatch(role -> role.asString().equals(persona.role().name()));
                String name = entry.getValue().path("persona").asString() + "/" + entry.getKey();
                OperationDefinition operation = Parser.parse(Api.operation(name))
                        .getDefinitionsOfType(OperationDefinition.class)
                        .get(0);
                if (may && operation.getOperation().name().equalsIgnoreCase(kind)) {
                    send(name, operation);
                }
            });
        }

        private void send(String name, OperationDefinition operation) {
            String called = operation
                    .getSelectionSet()
                    .getSelectionsOfType(Field.class)
                    .get(0)
                    .getName();
            for (int turn = 0; turn < 2; turn++) {
                var guess = new Guess(findings, target(called), today, turn == 1, turn);
                Map<String, Object> variables = new LinkedHashMap<>();
                for (VariableDefinition variable : operation.getVariableDefinitions()) {
                    boolean needed = variable.getType() instanceof NonNullType;
                    if (needed || turn == 1 && !PAGING.contains(variable.getName())) {
                        variables.put(
                                variable.getName(),
                                guess.value(Guess.meant(variable.getName(), called), type(variable)));
                    }
                }
                note(name, caller.run(name, variables));
            }
        }

        private @Nullable String target(String called) {
            GraphQLFieldDefinition mutation = schema.getMutationType().getFieldDefinition(called);
            return mutation == null
                    ? null
                    : targets(mutation).stream().findFirst().orElse(null);
        }

        private GraphQLType type(VariableDefinition variable) {
            return wrapped(variable.getType());
        }

        private GraphQLType wrapped(Type<?> type) {
            if (type instanceof NonNullType required) {
                return GraphQLNonNull.nonNull(wrapped(required.getType()));
            }
            if (type instanceof ListType list) {
                return GraphQLList.list(wrapped(list.getType()));
            }
            return schema.getType(((TypeName) type).getName());
        }

        void tryMutations() {
            schema.getMutationType().getFields().stream()
                    .filter(mutation -> Whole.mayRead(persona.role(), mutation))
                    .forEach(this::attempt);
        }

        private void attempt(GraphQLFieldDefinition mutation) {
            List<String> targets = targets(mutation);
            int tries = Math.max(1, Math.min(SOME, targets.size()));
            for (int turn = 0; turn < 2 * tries; turn++) {
                String target = targets.isEmpty() ? null : targets.get(turn % tries);
                if (target != null) {
                    refresh(target);
                }
                boolean offers = target != null && offers(mutation, target);
                Map<String, Object> arguments = arguments(mutation, target, turn >= tries, turn);
                Reply reply = caller.ask(asked("mutation", mutation, whole.of(mutation.getType(), 1)), arguments);
                note(mutation.getName(), reply);
                note(reply, mutation);
                if (offers) {
                    mustKeepItsWord(mutation, target, reply);
                }
            }
        }

        private boolean offers(GraphQLFieldDefinition mutation, String target) {
            return findings.can(target, OFFERED.getOrDefault(mutation.getName(), ""));
        }

        /** What was offered succeeds, or is refused for what was said beside the object. */
        private void mustKeepItsWord(GraphQLFieldDefinition mutation, String target, Reply reply) {
            takenUp.add(mutation.getName());
            refresh(target);
            if (!offers(mutation, target)) {
                return; // it was done, or somebody did something else meanwhile
            }
            boolean broken = reply.json().has("errors")
                    ? reply.codes().stream().anyMatch(BROKEN_WORD::contains)
                    : reply.json().findValues("userErrors").stream()
                            .flatMap(errors -> StreamSupport.stream(errors.spliterator(), false))
                            .filter(error ->
                                    BROKEN_WORD.contains(error.path("code").asString()))
                            .anyMatch(error -> isAboutTarget(error.path("field"), mutation));
            if (broken) {
                faults.add(persona.id() + " is offered " + mutation.getName() + " of " + target + ": " + reply.body());
            }
        }

        private boolean isAboutTarget(JsonNode field, GraphQLFieldDefinition mutation) {
            String last = field.isEmpty() ? "" : field.get(field.size() - 1).asString();
            return last.isEmpty()
                    || last.equals("id")
                    || last.equals("expectedVersion")
                    || last.equals(targetName(mutation));
        }

        private void note(Reply reply, GraphQLFieldDefinition mutation) {
            List<String> codes = reply.json().has("errors") ? reply.codes() : reply.refusals();
            answers.merge(mutation.getName() + " " + (codes.isEmpty() ? "ok" : codes.get(0)), 1, Integer::sum);
            if (!reply.json().has("errors")) {
                reached.add(mutation.getName());
            }
        }

        /** An order is read again with its voucher. */
        private void refresh(String id) {
            boolean alone = schema.getType(Findings.type(id)) instanceof GraphQLObjectType type
                    && type.getInterfaces().stream()
                            .anyMatch(face -> face.getName().equals("Node"));
            String whole = alone ? id : findings.holder(id).orElse(id);
            if (schema.getType(Findings.type(whole)) instanceof GraphQLFieldsContainer fields) {
                String read = "query($id: ID!) { node(id: $id) { ... on " + fields.getName()
                        + this.whole.of(fields, alone ? 1 : 2) + " } }";
                note("node", caller.ask(read, Map.of("id", whole)));
            }
        }

        /** What the first id of its input may name; those first that one may do it to. */
        private List<String> targets(GraphQLFieldDefinition mutation) {
            String name = targetName(mutation);
            return name.isEmpty()
                    ? List.of()
                    : findings.ids(name).stream()
                            .sorted(comparing(id -> !offers(mutation, id)))
                            .toList();
        }

        private String targetName(GraphQLFieldDefinition mutation) {
            return mutation.getArguments().stream()
                    .flatMap(argument -> ids(argument.getName(), argument.getType()))
                    .filter(name -> !name.equals("idempotencyKey"))
                    .findFirst()
                    .orElse("");
        }

        private Stream<String> ids(String name, GraphQLType type) {
            GraphQLType plain = GraphQLTypeUtil.unwrapAll(type);
            if (plain instanceof GraphQLInputObjectType input) {
                return input.getFields().stream()
                        .flatMap(field -> ids(Guess.meant(field.getName(), name), field.getType()));
            }
            return plain instanceof GraphQLScalarType scalar && scalar.getName().equals("ID")
                    ? Stream.of(name)
                    : Stream.empty();
        }

        private Map<String, Object> arguments(
                GraphQLFieldDefinition field, @Nullable String target, boolean full, int turn) {
            var guess = new Guess(findings, target, today, full, turn);
            return PersonasOnSampleTests.said(field).stream()
                    .collect(toMap(
                            GraphQLArgument::getName,
                            argument ->
                                    guess.value(Guess.meant(argument.getName(), field.getName()), argument.getType())));
        }

        private void note(String what, Reply reply) {
            if (reply.status() >= 500 || reply.body().contains("\"INTERNAL\"")) {
                faults.add(persona.id() + " " + what + ": " + reply.body());
                return;
            }
            JsonNode answer = reply.json();
            findings.note(answer.path("data"));
            answer.findValues("userErrors")
                    .forEach(errors -> errors.findValues("message").forEach(message -> {
                        String words = message.asString();
                        if (!CHINESE.matcher(words).matches()
                                || INSIDE.matcher(words).find()) {
                            faults.add(persona.id() + " " + what + " is refused in no words: " + words);
                        }
                    }));
        }
    }

    private static String asked(String root, GraphQLFieldDefinition field, String selection) {
        List<GraphQLArgument> said = said(field);
        String variables = said.stream()
                .map(argument -> "$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()))
                .collect(joining(", "));
        String arguments = Stream.concat(
                        said.stream().map(argument -> argument.getName() + ": $" + argument.getName()),
                        field.getArgument("first") == null ? Stream.empty() : Stream.of("first: 5"))
                .collect(joining(", "));
        return root + (variables.isEmpty() ? "" : "(" + variables + ")") + " { " + field.getName()
                + (arguments.isEmpty() ? "" : "(" + arguments + ")") + selection + " }";
    }

    private static List<GraphQLArgument> said(GraphQLFieldDefinition field) {
        return field.getArguments().stream()
                .filter(argument -> !PAGING.contains(argument.getName()))
                .toList();
    }
}
