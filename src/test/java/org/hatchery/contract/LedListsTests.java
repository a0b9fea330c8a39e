package org.hatchery.contract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.LeastArguments;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * Whoever asks for whatever list about whatever subject: one condition leads to the documents, the narrowest, and an index
 * has it and the order of the list. Lists and subjects are read from the schema.
 */
@IntegrationTest
class LedListsTests {
    /** Whose objects a subject names. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("carrier", "Carrier"),
            Map.entry("clause", "Clause"),
            Map.entry("incubatee", "Incubatee"),
            Map.entry("base", "PilotBase"),
            Map.entry("provider", "Provider"),
            Map.entry("programme", "Programme"),
            Map.entry("settlement", "Settlement"),
            Map.entry("object", "Carrier"),
            Map.entry("document", "PolicyDocument"),
            Map.entry("policy", "PolicyDocument"),
            Map.entry("window", "ReportWindow"),
            Map.entry("rule", "AwardRule"),
            Map.entry("batch", "AwardBatch"),
            Map.entry("unit", "Institution"),
            Map.entry("draw", "InspectionDraw"),
            Map.entry("parentFund", "Fund"));

    /**
     * Peers stand in as many orders as there are metrics: theirs is made of what the year, kind and level leave. What comes
     * with the program does not grow.
     */
    private static final Set<String> WITHOUT_ORDER =
            Set.of("carrierYears", "policyDocuments", "policyVersions", "clauses", "targets");

    private static final int NATION = 5;

    private final Api api;
    private final DatabaseCommands commands;
    private final MongoOperations mongo;
    private final GraphQLSchema schema;

    LedListsTests(Api api, DatabaseCommands commands, MongoOperations mongo, GraphQlSource graphQl) {
        this.api = api;
        this.commands = commands;
        this.mongo = mongo;
        this.schema = graphQl.schema();
    }

    @Test
    void areFoundByTheNarrowestCondition() {
        List<String> wrong = new ArrayList<>();
        Set<String> looked = new TreeSet<>();
        lists().forEach(list -> callers()
                .forEach((who, caller) -> filters(list).forEach(filter -> {
                    String question =
                            "{ " + list.getName() + arguments(list, filter) + " { pageInfo { hasNextPage } } }";
                    commands.pagesDuring(() -> caller.ask(question)).stream()
                            .map(Search::new)
                            .forEach(search -> {
                                looked.add(search.collection());
                                flaw(search)
                                        .ifPresent(flaw -> wrong.add(
                                                who + " asks " + question + ": " + flaw + "\n  " + search.command()));
                            });
                })));

        assertThat(wrong).isEmpty();
        assertThat(looked)
                .contains(
                        "agreements",
                        "services",
                        "firms",
                        "carriers",
                        "vouchers",
                        "payouts",
                        "bookings",
                        "pilotProjects")
                .contains("trainings", "settlements", "audit", "exports", "yearFigures", "bases", "providers");
    }

    private Stream<GraphQLFieldDefinition> lists() {
        return schema.getQueryType().getFieldDefinitions().stream()
                .filter(field -> name(field).endsWith("Connection"));
    }

    private static String name(GraphQLFieldDefinition field) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
    }

    private Map<String, Caller> callers() {
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("a manager", api.as(Role.CARRIER_MANAGER, "led-1"));
        callers.put("a manager of two", api.as(Role.CARRIER_MANAGER, "led-1", "led-2"));
        callers.put("a firm", api.as(Role.FIRM, "led-1"));
        callers.put("a provider", api.as(Role.PROVIDER, "led-1"));
        Stream.of("210102", "210100", "210000", "100000")
                .forEach(region -> callers.put("the bureau of " + region, api.as(Role.BUREAU, region)));
        callers.put("the bureau of two provinces", api.as(Role.BUREAU, "210000", "220000"));
        callers.put("an auditor", api.as(Role.AUDITOR, "100000"));
        callers.put("an administrator", api.as(Role.ADMIN));
        return callers;
    }

    /** Without a subject, with each of them, and with each two. */
    private static List<String> filters(GraphQLFieldDefinition list) {
        List<String> subjects = Optional.ofNullable(list.getArgument("filter")).stream()
                .map(argument -> (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(argument.getType()))
                .flatMap(filter -> filter.getFields().stream())
                .flatMap(field -> subject(field).stream())
                .toList();
        List<String> filters = new ArrayList<>(List.of(""));
        filters.addAll(subjects);
        subjects.forEach(one -> subjects.stream()
                .filter(other -> other.compareTo(one) > 0)
                .forEach(other -> filters.add(one + ", " + other)));
        return filters;
    }

    private static Optional<String> subject(GraphQLInputObjectField field) {
        return switch (((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName()) {
            case "ID" -> Optional.of(field.getName() + ": \"" + GlobalId.of(type(field.getName()), "led-9") + '"');
            case "RegionCode" -> Optional.of(field.getName() + ": \"210102\"");
            default -> field.getName().equals("text") ? Optional.of("text: \"华信 科技园\"") : Optional.empty();
        };
    }

    private static String type(String subject) {
        assertThat(TYPES).as("whose id a subject is").containsKey(subject);
        return TYPES.get(subject);
    }

    private static String arguments(GraphQLFieldDefinition list, String filter) {
        String least = LeastArguments.of(list).replaceAll("[()]", "");
        return Stream.of("first: 5", least, filter.isEmpty() ? "" : "filter: { " + filter + " }")
                .filter(part -> !part.isEmpty())
                .collect(joining(", ", "(", ")"));
    }

    private Optional<String> flaw(Search search) {
        List<String> looked = search.lookedUp();
        if (looked.size() > 1) {
            return Optional.of("several conditions on who may see can lead");
        }
        if (!looked.isEmpty()
                && search.mentioned().stream().anyMatch(other -> breadth(other) < breadth(looked.get(0)))) {
            return Optional.of("a wider condition leads than need be");
        }
        if (search.isSpelt()) {
            return flawOfWords(search, looked);
        }
        boolean served = WITHOUT_ORDER.contains(search.collection())
                || indexes(search.collection()).stream().anyMatch(index -> search.isServedBy(index));
        return served ? Optional.empty() : Optional.of("no index leads to it in its order");
    }

    /** Words have an index of their own, which the nation must not take the lead from. */
    private Optional<String> flawOfWords(Search search, List<String> looked) {
        if (!indexes(search.collection()).contains(List.of("grams"))) {
            return Optional.of("no index leads to words");
        }
        return looked.stream().anyMatch(keys -> breadth(keys) == NATION)
                ? Optional.of("the nation leads rather than the words")
                : Optional.empty();
    }

    private List<List<String>> indexes(String collection) {
        return mongo.getCollection(collection).listIndexes().into(new ArrayList<>()).stream()
                .map(index -> List.copyOf(index.get("key", Document.class).keySet()))
                .toList();
    }

    /** How much a list of keys shows, by the widest of them. */
    private static int breadth(String keys) {
        return Stream.of(keys.split(" "))
                .mapToInt(LedListsTests::breadthOfOne)
                .max()
                .orElse(0);
    }

    private static int breadthOfOne(String key) {
        return switch (key) {
            case "region:100000" -> NATION;
            case "region:210000", "region:220000" -> 4;
            case "region:210100" -> 3;
            case "region:210102" -> 2;
            default -> key.startsWith("incubatee:") ? 0 : 1;
        };
    }

    /** One search of a page, as it was sent to the database. */
    private record Search(BsonDocument command) {
        private static final String SIGHT = "visibleTo";

        String collection() {
            return command.getString("find").getValue();
        }

        private List<BsonDocument> conditions() {
            List<BsonDocument> flat = new ArrayList<>();
            flatten(command.getDocument("filter", new BsonDocument()), flat);
            return flat;
        }

        private static void flatten(BsonDocument filter, List<BsonDocument> into) {
            filter.forEach((field, condition) -> {
                if (field.equals("$and")) {
                    condition.asArray().forEach(part -> flatten(part.asDocument(), into));
                } else {
                    into.add(new BsonDocument(field, condition));
                }
            });
        }

        /** Keys that an index can look up, those of one condition together. */
        List<String> lookedUp() {
            return conditions().stream()
                    .filter(condition -> condition.containsKey(SIGHT))
                    .map(condition -> keys(condition.get(SIGHT)))
                    .toList();
        }

        /** The same of all conditions on who may see. */
        List<String> mentioned() {
            Stream<String> asked = conditions().stream()
                    .filter(condition -> condition.containsKey("$nor"))
                    .map(condition -> condition.getArray("$nor").get(0).asDocument())
                    .filter(condition -> condition.containsKey(SIGHT))
                    .map(condition -> keys(condition.get(SIGHT)));
            return Stream.concat(lookedUp().stream(), asked).toList();
        }

        private static String keys(BsonValue condition) {
            return condition.isString()
                    ? condition.asString().getValue()
                    : condition.asDocument().values().iterator().next().asArray().stream()
                            .map(key -> key.asString().getValue())
                            .collect(joining(" "));
        }

        /** Whether words are asked for that are kept for an index. */
        boolean isSpelt() {
            return conditions().stream().anyMatch(condition -> condition.containsKey("grams"));
        }

        /** What is asked to be one value, such as a programme. */
        private List<String> equalities() {
            return conditions().stream()
                    .map(condition -> Map.entry(condition.getFirstKey(), condition.get(condition.getFirstKey())))
                    .filter(condition -> condition.getValue().isString())
                    .map(Map.Entry::getKey)
                    .filter(field -> !field.equals(SIGHT))
                    .toList();
        }

        /** It begins with what leads, goes on with the subjects of a whole division, and ends with the order. */
        boolean isServedBy(List<String> index) {
            List<String> order = List.copyOf(command.getDocument("sort").keySet());
            int before = index.size() - order.size();
            if (before < 0 || !index.subList(before, index.size()).equals(order)) {
                return false;
            }
            Set<String> served = new TreeSet<>(index.subList(0, before));
            Set<String> subjects = new TreeSet<>(equalities());
            if (lookedUp().isEmpty()) {
                return subjects.isEmpty() ? served.isEmpty() : !served.isEmpty() && subjects.containsAll(served);
            }
            boolean wide = breadth(lookedUp().get(0)) > 1;
            return served.remove(SIGHT) && (wide ? served.equals(subjects) : subjects.containsAll(served));
        }
    }
}
