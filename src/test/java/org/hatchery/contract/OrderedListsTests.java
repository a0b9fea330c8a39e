package org.hatchery.contract;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.Caller;
import org.hatchery.OwnService;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexField;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** Every list that can be ordered, in every order that the schema names, on the sample. */
@Tag("integration")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderedListsTests {
    /** What everybody signed in may read, of whatever region. */
    private static final Set<String> PUBLIC =
            Set.of("providers", "pilotBases", "institutions", "achievements", "publishedAchievements", "showcases");

    private static final GraphQLSchema SCHEMA = SchemaFiles.composed();
    private static final String ORDER = "orderBy";
    private static final int WHOLE = 100;
    private static final int SMALL = 7;
    private static final int FEW_PAGES = 3;

    private final OwnService service = new OwnService(12, 300);
    private final MongoOperations mongo = service.bean(MongoOperations.class);
    private final Map<String, Set<String>> members = new HashMap<>();

    @AfterAll
    void stop() {
        service.close();
    }

    private static Stream<GraphQLFieldDefinition> lists() {
        return SCHEMA.getQueryType().getFieldDefinitions().stream().filter(field -> field.getArgument(ORDER) != null);
    }

    private static GraphQLInputObjectType sort(GraphQLFieldDefinition list) {
        return (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapAll(list.getArgument(ORDER).getType());
    }

    private static List<String> names(GraphQLFieldDefinition list) {
        var field = (GraphQLEnumType)
                GraphQLTypeUtil.unwrapAll(sort(list).getField("field").getType());
        return field.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .toList();
    }

    static Stream<Arguments> orders() {
        return lists().flatMap(list -> names(list).stream()
                .flatMap(name -> Stream.of("ASC", "DESC").map(way -> Arguments.of(list.getName(), name, way))));
    }

    @Test
    void areTheListsThatPeopleSort() {
        assertThat(lists().map(GraphQLFieldDefinition::getName))
                .contains(
                        "carriers",
                        "incubatees",
                        "stays",
                        "services",
                        "vouchers",
                        "bookings",
                        "yearFigures",
                        "pilotProjects",
                        "providers",
                        "programmes")
                .contains("pilotBases", "trainingRecords", "payouts", "settlements", "exports", "policyDocuments");
    }

    static Stream<GraphQLFieldDefinition> everyList() {
        return lists();
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void haveTheOrdersThatTheSchemaNames(GraphQLFieldDefinition list) {
        assertThat(orders(list.getName()).byName()).containsOnlyKeys(names(list));
    }

    @ParameterizedTest
    @MethodSource("everyList")
    void haveAnIndexForEachOrderAndEveryScope(GraphQLFieldDefinition list) {
        ListOrders<?> orders = orders(list.getName());
        List<List<String>> indexes = mongo.indexOps(orders.type()).getIndexInfo().stream()
                .map(index ->
                        index.getIndexFields().stream().map(IndexField::getKey).toList())
                .toList();
        for (Keyset<?> order : orders.byName().values()) {
            assertThat(indexes).as(order.field()).contains(List.of(order.field(), "_id"));
            if (isScoped(orders.type())) {
                assertThat(indexes).as(order.field()).contains(List.of(Scope.FIELD, order.field(), "_id"));
            }
        }
    }

    private static boolean isScoped(Class<?> type) {
        return Stream.<Class<?>>iterate(type, some -> some != null, Class::getSuperclass)
                .flatMap(some -> Arrays.stream(some.getDeclaredFields()))
                .anyMatch(field -> field.getName().equals(Scope.FIELD));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void showEverythingOnceAndInOrder(String list, String name, String way) {
        Caller caller = service.api().as(Role.ADMIN);
        List<String> all = new ArrayList<>();
        JsonNode page = page(caller, list, name, way, "first: " + WHOLE);
        all.addAll(ids(page));
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            page = page(caller, list, name, way, "first: " + WHOLE + after(page));
            all.addAll(ids(page));
        }

        assertThat(all)
                .as("each once")
                .doesNotHaveDuplicates()
                .hasSize(page.path("totalCount").asInt());
        assertThat(new HashSet<>(all)).isEqualTo(members.computeIfAbsent(list, unknown -> new HashSet<>(all)));
        isSorted(all, orders(list), name, way);
        isTheSameInSmallPages(all, caller, list, name, way);
    }

    private void isTheSameInSmallPages(List<String> all, Caller caller, String list, String name, String way) {
        List<String> front = new ArrayList<>();
        List<String> back = new ArrayList<>();
        String after = "";
        String before = "";
        for (int number = 0; number < FEW_PAGES && front.size() < all.size(); number++) {
            JsonNode next = page(caller, list, name, way, "first: " + SMALL + after);
            front.addAll(ids(next));
            after = after(next);
            JsonNode previous = page(caller, list, name, way, "last: " + SMALL + before);
            back.addAll(0, ids(previous));
            before = ", before: \"" + previous.at("/pageInfo/startCursor").asString() + '"';
        }
        assertThat(front).isEqualTo(all.subList(0, front.size()));
        assertThat(back).isEqualTo(all.subList(all.size() - back.size(), all.size()));
    }

    /** From one place where values end and begin, to the other. */
    @ParameterizedTest
    @MethodSource("orders")
    void goOnAcrossThoseWithoutAValue(String list, String name, String way) {
        Caller caller = service.api().as(Role.ADMIN);
        Map<String, String> values = values(orders(list), name);
        JsonNode page = page(caller, list, name, way, "last: " + WHOLE);
        List<String> ids = ids(page);
        for (int place = 1; place < ids.size(); place++) {
            boolean edge = values.containsKey(ids.get(place)) != values.containsKey(ids.get(place - 1));
            if (edge || place == ids.size() / 2) {
                String left = page.at("/edges/" + (place - 1) + "/cursor").asString();
                String right = page.at("/edges/" + place + "/cursor").asString();

                assertThat(ids(page(caller, list, name, way, "first: 1, after: \"" + left + '"')))
                        .containsExactly(ids.get(place));
                assertThat(ids(page(caller, list, name, way, "last: 1, before: \"" + right + '"')))
                        .containsExactly(ids.get(place - 1));
            }
        }
    }

    /** Whatever stands in a list is read again by its id, and not by who does not see it. */
    @ParameterizedTest
    @MethodSource("everyList")
    void areOfObjectsThatCanBeReadAlone(GraphQLFieldDefinition list) {
        List<String> ids = objects(service.api().as(Role.ADMIN), list.getName(), "first: 3");
        ids.forEach(id -> isReadAlone(service.api().as(Role.ADMIN), id));
        if (isScoped(orders(list.getName()).type()) && !PUBLIC.contains(list.getName())) {
            ids.forEach(id -> isNotReadAlone(service.api().as(Role.FIRM, "nobody"), id));
            ids.forEach(id -> isNotReadAlone(service.api().as(Role.BUREAU, "659001"), id));
        }
    }

    @Test
    void areOfCreditRecordsThatAuthoritiesReadAlone() {
        String code =
                mongo.findOne(new Query(), Document.class, "creditRecords").getString("creditCode");
        List<String> ids = objects(
                service.api().as(Role.BUREAU, "659001"), "creditRecords", "creditCode: \"" + code + "\", first: 3");

        assertThat(ids).isNotEmpty();
        ids.forEach(id -> isReadAlone(service.api().as(Role.BUREAU, "659001"), id));
        ids.forEach(id -> isNotReadAlone(service.api().as(Role.CARRIER_MANAGER, "nobody"), id));
    }

    @Test
    void areOfExportsThatWhoeverAskedForThemReadsAlone() {
        Caller own = service.api().as(Role.BUREAU, "210000");
        own.ask(
                "mutation { requestExport(input: {idempotencyKey: \"read-alone\", subject: PIPELINE, region: \"210000\", period: \"2025\", format: CSV}) { userErrors { code } } }");
        List<String> ids = objects(own, "exports", "first: 3");

        assertThat(ids).isNotEmpty();
        ids.forEach(id -> isReadAlone(own, id));
        ids.forEach(id -> isReadAlone(service.api().as(Role.ADMIN), id));
        ids.forEach(id -> isNotReadAlone(service.api().as(Role.BUREAU, "110000"), id));
        ids.forEach(id -> isNotReadAlone(service.api().as(Role.AUDITOR, "210000"), id));
    }

    private static List<String> objects(Caller caller, String list, String arguments) {
        List<String> ids = new ArrayList<>();
        caller.ask("{ %s(%s) { edges { node { id } } } }".formatted(list, arguments))
                .at("/" + list + "/edges")
                .forEach(edge -> ids.add(edge.at("/node/id").asString()));
        return ids;
    }

    private static void isReadAlone(Caller caller, String id) {
        assertThat(caller.ask("{ node(id: \"" + id + "\") { id } }")
                        .at("/node/id")
                        .asString())
                .isEqualTo(id);
    }

    private static void isNotReadAlone(Caller caller, String id) {
        assertThat(caller.ask("{ node(id: \"" + id + "\") { id } }").at("/node").isNull())
                .as(GlobalId.parse(id).toString())
                .isTrue();
    }

    private static Stream<GraphQLObjectType> parents() {
        return Stream.of("Carrier", "Firm", "Team", "Provider", "Programme", "PilotBase")
                .map(SCHEMA::getObjectType);
    }

    /** Lists that hang on objects of a type, with the list in which those objects stand. */
    static Stream<Arguments> neighbours() {
        return parents()
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field ->
                                GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType connection
                                        && connection.getName().endsWith("Connection"))
                        .map(field -> Arguments.of(
                                switch (type.getName()) {
                                    case "Firm", "Team" -> "incubatees";
                                    case "PilotBase" -> "pilotBases";
                                    default -> type.getName().toLowerCase(java.util.Locale.ROOT) + "s";
                                },
                                type.getName(),
                                field)));
    }

    @Test
    void hangOnObjects() {
        assertThat(neighbours().map(one -> one.get()[1] + "." + ((GraphQLFieldDefinition) one.get()[2]).getName()))
                .contains(
                        "Carrier.incubatees",
                        "Carrier.stays",
                        "Carrier.services",
                        "Carrier.yearFigures",
                        "Firm.stays",
                        "Firm.services",
                        "Firm.vouchers",
                        "Firm.bookings",
                        "Firm.pilotProjects",
                        "Team.stays",
                        "Provider.vouchers",
                        "Programme.vouchers",
                        "Programme.settlements",
                        "PilotBase.bookings",
                        "PilotBase.pilotProjects");
    }

    /** What is looked up for many at once is what each is told alone, in every order and from either end. */
    @ParameterizedTest
    @MethodSource("neighbours")
    void areTheSameForManyAsForOne(String list, String type, GraphQLFieldDefinition field) {
        Caller caller = service.api().as(Role.ADMIN);
        List<String> orders = field.getArgument(ORDER) == null
                ? List.of("")
                : names(field).stream()
                        .flatMap(name -> Stream.of("ASC", "DESC")
                                .map(way -> ", orderBy: {field: %s, direction: %s}".formatted(name, way)))
                        .toList();
        String ids = subjects(caller, list, field.getName());
        int seen = 0;
        for (String order : orders) {
            for (String end : List.of("first: 3", "last: 3")) {
                String asked =
                        "... on %s { list: %s(%s%s) { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } } }"
                                .formatted(type, field.getName(), end, order);
                JsonNode many = caller.ask("{ nodes(ids: [%s]) { id %s } }".formatted(ids, asked))
                        .at("/nodes");
                for (JsonNode one : many) {
                    if (one.has("list")) {
                        String id = one.at("/id").asString();
                        JsonNode alone = caller.ask("{ node(id: \"%s\") { id %s } }".formatted(id, asked))
                                .at("/node");
                        assertThat(one).as(id + order).isEqualTo(alone);
                        seen += one.at("/list/totalCount").asInt();
                    }
                }
            }
        }
        if (!type.equals("Team") && !field.getName().equals("settlements")) {
            assertThat(seen).as("entries").isPositive();
        }
    }

    /** Some of the list, and some of whom there is something in the list that is looked at. */
    private static String subjects(Caller caller, String list, String field) {
        Set<String> ids = new java.util.LinkedHashSet<>();
        caller.ask("{ %s(first: 10) { edges { node { id } } } }".formatted(list))
                .at("/" + list + "/edges")
                .forEach(edge -> ids.add(edge.at("/node/id").asString()));
        if (list.equals("incubatees")
                && Set.of("vouchers", "bookings", "pilotProjects").contains(field)) {
            String party = field.equals("pilotProjects") ? "applicant" : "incubatee";
            caller.ask("{ %s(first: 20) { edges { node { %s { id } } } } }".formatted(field, party))
                    .at("/" + field + "/edges")
                    .forEach(edge -> ids.add(edge.at("/node/" + party + "/id").asString()));
        }
        ids.remove("");
        return ids.stream().map(id -> '"' + id + '"').collect(java.util.stream.Collectors.joining(", "));
    }

    /** An order is an object of its own, and what stands beside an id is the object of that id. */
    @Test
    void leadToOrdersAndFromTheirIdsToObjects() {
        Caller caller = service.api().as(Role.ADMIN);
        JsonNode order = caller.ask(
                        "{ vouchers(filter: {orderStates: [CONFIRMED]}, first: 1) { edges { node { orders { id provider state providerNode { id name } } } } } }")
                .at("/vouchers/edges/0/node/orders/0");
        JsonNode alone = caller.ask("{ node(id: \"%s\") { __typename ... on VoucherOrder { id state } } }"
                        .formatted(order.path("id").asString()))
                .at("/node");

        assertThat(order.at("/providerNode/id")).isEqualTo(order.path("provider"));
        assertThat(alone.path("__typename").asString()).isEqualTo("VoucherOrder");
        assertThat(alone.path("id")).isEqualTo(order.path("id"));
        assertThat(alone.path("state")).isEqualTo(order.path("state"));
        assertThat(service.api()
                        .as(Role.FIRM, "nobody")
                        .ask("{ node(id: \"%s\") { id } }"
                                .formatted(order.path("id").asString()))
                        .at("/node")
                        .isNull())
                .isTrue();
    }

    /** A provider sees a voucher for its own orders; that others have orders of it is not its business. */
    @Test
    void tellAProviderNothingOfOthers() {
        Caller caller = service.api().as(Role.PROVIDER, "sample-provider-1");
        String own = '"' + GlobalId.of("Provider", "sample-provider-1") + '"';
        String ids = own + ", " + subjects(caller, "providers", "vouchers");
        List<String> with = new ArrayList<>();
        caller.ask("{ nodes(ids: [%s]) { id ... on Provider { vouchers { totalCount } } } }".formatted(ids))
                .at("/nodes")
                .forEach(one -> {
                    if (one.at("/vouchers/totalCount").asInt() > 0) {
                        with.add(GlobalId.parse(one.path("id").asString()).key());
                    }
                });

        assertThat(with).contains("sample-provider-1").containsOnly("sample-provider-1");
    }

    /** To providers it is not shown what was granted, and an order would tell. */
    @Test
    void tellAProviderNothingOfWhatItDoesNotSee() {
        Reply reply = service.api()
                .as(Role.PROVIDER, "sample-provider-1")
                .ask("{ vouchers(orderBy: {field: FACE}) { edges { cursor } } }");

        assertThat(reply.codes()).containsExactly("FORBIDDEN");
    }

    @Test
    void areNotGoneOnWithByACursorOfAnotherOrder() {
        Caller caller = service.api().as(Role.ADMIN);
        JsonNode byName = page(caller, "carriers", "NAME", "ASC", "first: 1");

        assertThat(caller.ask(document("carriers", "LET_SHARE", "ASC", "first: 1" + after(byName)))
                        .codes())
                .containsExactly("INVALID_CURSOR");
    }

    private void isSorted(List<String> ids, ListOrders<?> orders, String name, String way) {
        Map<String, String> values = values(orders, name);
        Function<String, Object> parse = orders.byName().get(name).parse();
        Comparator<String> rising = (one, other) -> compare(parse.apply(one), parse.apply(other));
        Comparator<@Nullable String> wanted = Comparator.nullsLast(way.equals("ASC") ? rising : rising.reversed());
        List<@Nullable String> found = new ArrayList<>();
        ids.forEach(id -> found.add(values.get(id)));

        assertThat(found).isSortedAccordingTo(wanted);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // values of one order compare with each other
    private static int compare(Object one, Object other) {
        return ((Comparable) one).compareTo(other);
    }

    /** Text of the sort value by key, of those that have one. */
    private <T> Map<String, String> values(ListOrders<T> orders, String name) {
        Keyset<T> order = orders.byName().get(name);
        return mongo.findAll(orders.type()).stream()
                .filter(document -> order.read().apply(document) != null)
                .collect(toMap(order.id(), document -> order.read().apply(document)));
    }

    private ListOrders<?> orders(String list) {
        String type = sort(SCHEMA.getQueryType().getFieldDefinition(list)).getName();
        List<ListOrders<?>> there = new ArrayList<>();
        service.beans(ListOrders.class).forEach(there::add);
        return there.stream()
                .filter(orders -> Stream.of(orders.type().getSimpleName(), documentless(orders.type()))
                        .anyMatch(name -> (name + "Sort").equals(type)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody contributes orders of " + list));
    }

    /** As people call what the code calls a batch. */
    private static String documentless(Class<?> type) {
        return type.getSimpleName().replace("Batch", "");
    }

    private static JsonNode page(Caller caller, String list, String name, String way, String arguments) {
        return caller.ask(document(list, name, way, arguments)).at("/" + list);
    }

    private static String document(String list, String name, String way, String arguments) {
        return "{ %s(orderBy: {field: %s, direction: %s}, %s) { totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
                .formatted(list, name, way, arguments);
    }

    private static String after(JsonNode page) {
        return ", after: \"" + page.at("/pageInfo/endCursor").asString() + '"';
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("edges")
                .forEach(edge ->
                        ids.add(GlobalId.parse(edge.at("/node/id").asString()).key()));
        return Collections.unmodifiableList(ids);
    }
}
