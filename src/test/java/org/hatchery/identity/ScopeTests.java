package org.hatchery.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.History;
import org.hatchery.IntegrationTest;
import org.hatchery.Listing;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Whoever asks for whatever sees everything inside their scope and nothing outside it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopeTests {
    private static final String PREFIX = "scope";
    private static final String[] PLACES = {
        "630102", "630103", "630203", "632801", "640104", "640202", "429004", "441900", "110108", "620702"
    };

    private final Api api;
    private final MongoOperations mongo;
    private final LocalDate today;
    private final KnownDivisions divisions;
    private WhoMaySee rule;
    private RandomFilters filters;

    ScopeTests(Api api, MongoOperations mongo, Clock clock, KnownDivisions divisions) {
        this.divisions = divisions;
        this.api = api;
        this.mongo = mongo;
        this.today = LocalDate.now(clock);
    }

    @BeforeAll
    void history() {
        History history = History.random(PREFIX, 2026, 25, today, PLACES).storedIn(mongo);
        rule = WhoMaySee.asStoredIn(mongo, PREFIX, today);
        filters = new RandomFilters(history, PLACES);
    }

    static Stream<Actor> actors() {
        return RandomActors.of(PREFIX, PLACES);
    }

    @ParameterizedTest
    @MethodSource("actors")
    void showsEverythingInsideAndNothingElseInEachDirection(Actor actor) {
        lists(actor).forEach(list -> {
            List<String> forward = mine(list.forward(Map.of(), 67));

            assertThat(forward).containsExactlyInAnyOrderElementsOf(visible(list, actor));
            assertThat(mine(list.backward(Map.of(), 71))).isEqualTo(forward);
        });
    }

    @ParameterizedTest
    @MethodSource("actors")
    void narrowsAnyFilterToWhatIsInside(Actor actor) {
        var random = new Random(actor.id().hashCode());
        lists(actor)
                .forEach(list -> IntStream.range(0, 2).forEach(time -> {
                    Map<String, Object> filter = filters.random(list.field(), random);
                    List<String> all = mine(everybodys(list).forward(filter, 100));

                    int size = 20 + random.nextInt(60);
                    boolean back = random.nextBoolean();

                    List<String> seen = mine(back ? list.backward(filter, size) : list.forward(filter, size));

                    assertThat(seen).as(filter.toString()).isEqualTo(only(all, visible(list, filter, actor)));
                }));
    }

    @ParameterizedTest
    @MethodSource("actors")
    void staysTheSameForTheCursorOfSomebodyElseAndAnotherFilter(Actor actor) {
        var random = new Random(actor.id().hashCode());
        lists(actor).forEach(list -> {
            Map<String, Object> filter = random.nextBoolean() ? Map.of() : filters.random(list.field(), random);
            List<String> all = mine(everybodys(list).forward(filter, 100));
            JsonNode place = anyPlace(list, random);
            boolean back = random.nextBoolean();

            JsonNode page = list.page(filter, back ? before(place) : after(place));

            assertThat(all).containsAll(mine(Listing.nodes(page)));
            assertThat(visible(list, actor)).containsAll(mine(Listing.nodes(page)));
            assertThat(mine(Listing.nodes(page))).isSubsetOf(mine(list.forward(filter, 100)));
        });
    }

    @ParameterizedTest
    @MethodSource("actors")
    void includesExactlyTheNodesInside(Actor actor) {
        Set<String> visible = rule.allVisibleTo(actor);
        List<String> ids = rule.allIds();
        for (int from = 0; from < ids.size(); from += 100) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + 100));
            JsonNode nodes = api.as(actor)
                    .ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", some))
                    .at("/nodes");

            for (int place = 0; place < some.size(); place++) {
                String id = some.get(place);
                assertThat(nodes.get(place).path("id").asString()).isEqualTo(visible.contains(id) ? id : "");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("actors")
    void holdsForASingleObjectToo(Actor actor) {
        Set<String> visible = rule.allVisibleTo(actor);
        var random = new Random(actor.id().hashCode());
        for (String id : some(rule.allIds(), 5, random)) {
            JsonNode node = api.as(actor)
                    .ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                    .at("/node");

            assertThat(node.isNull()).as(GlobalId.parse(id) + " for " + actor).isNotEqualTo(visible.contains(id));
        }
    }

    @ParameterizedTest
    @MethodSource("actors")
    void holdsForWhatIsReachedThroughAStay(Actor actor) {
        for (JsonNode stay : all(actor, "stays", "carrier { id } incubatee { id placement { carrier { id } } }", 70)) {
            var truth = rule.stay(stay.path("id").asString());

            assertThat(id(stay.path("carrier"))).isEqualTo(rule.seen(truth.carrier(), actor));
            assertThat(id(stay.path("incubatee"))).isEqualTo(rule.seen(truth.incubatee(), actor));
            holdsForThePlacement(stay.path("incubatee"), actor);
        }
    }

    @ParameterizedTest
    @MethodSource("actors")
    void holdsForWhatIsReachedThroughAFirm(Actor actor) {
        for (JsonNode firm : all(actor, "incubatees", "placement { carrier { id } }", 100)) {
            holdsForThePlacement(firm, actor);
        }
    }

    private void holdsForThePlacement(JsonNode firm, Actor actor) {
        if (firm.path("id").isString()) {
            String carrier = rule.mainStay(firm.path("id").asString()).carrier();
            assertThat(id(firm.at("/placement/carrier"))).isEqualTo(rule.seen(carrier, actor));
        }
    }

    @ParameterizedTest
    @MethodSource("actors")
    void holdsForWhatIsReachedThroughAService(Actor actor) {
        for (JsonNode service : all(actor, "services", "carrier { id } incubatees { id }", 100)) {
            var truth = rule.service(service.path("id").asString());
            List<String> served = new ArrayList<>();
            service.path("incubatees").forEach(one -> served.add(id(one)));

            assertThat(id(service.path("carrier"))).isEqualTo(rule.seen(truth.carrier(), actor));
            assertThat(served).isEqualTo(only(truth.served(), rule.allVisibleTo(actor)));
        }
    }

    @ParameterizedTest
    @MethodSource("actors")
    void holdsForWhatBelongsToOneCarrier(Actor actor) {
        String document = """
                query ($carrier: ID!) {
                  stays(filter: { carrier: $carrier }, first: 60) { nodes { id incubatee { id } } }
                  services(filter: { carrier: $carrier }, first: 60) { nodes { id } }
                }""";
        Set<String> visible = rule.allVisibleTo(actor);
        for (JsonNode carrier : all(actor, "carriers", "", 8)) {
            String id = carrier.path("id").asString();
            JsonNode found = api.as(actor).ask(document, Map.of("carrier", id)).data();

            assertThat(ids(found.at("/stays/nodes")))
                    .containsExactlyInAnyOrderElementsOf(only(rule.staysIn(id), visible));
            assertThat(ids(found.at("/services/nodes")))
                    .containsExactlyInAnyOrderElementsOf(only(rule.servicesOf(id), visible));
            found.at("/stays/nodes")
                    .forEach(stay -> assertThat(id(stay.path("incubatee")))
                            .isEqualTo(rule.seen(rule.stay(id(stay)).incubatee(), actor)));
        }
    }

    /** The lists this actor's role may ask for. */
    private List<Listing> lists(Actor actor) {
        Caller caller = api.as(actor);
        if (actor.within(divisions).isAuthorityOfNowhere()) {
            // refused as a whole, which TokenTests look at
            return List.of();
        }
        return switch (actor.role()) {
            case PROVIDER, INSTITUTION, REGISTRAR, PRACTITIONER, VISITOR -> List.of();
            case FIRM -> List.of(Listing.incubatees(caller), Listing.stays(caller), Listing.services(caller));
            default ->
                List.of(
                        Listing.carriers(caller),
                        Listing.incubatees(caller),
                        Listing.stays(caller),
                        Listing.services(caller));
        };
    }

    /** All entries of one list that came from this test; none where the role may not ask for it. */
    private List<JsonNode> all(Actor actor, String field, String selection, int size) {
        return lists(actor).stream()
                .filter(list -> list.field().equals(field))
                .flatMap(list -> onlyMine(list.showing(selection).forward(Map.of(), size)).stream())
                .toList();
    }

    private Listing everybodys(Listing list) {
        return new Listing(api.as(ADMIN), list.field(), list.filterType(), "");
    }

    private JsonNode anyPlace(Listing list, Random random) {
        JsonNode page = everybodys(list).page(filters.place(list.field(), random), Map.of("first", 100));
        return page.path("edges").get(random.nextInt(page.path("edges").size()));
    }

    private static Map<String, Object> after(JsonNode edge) {
        return Map.of("first", 100, "after", edge.path("cursor").asString());
    }

    private static Map<String, Object> before(JsonNode edge) {
        return Map.of("last", 100, "before", edge.path("cursor").asString());
    }

    private Set<String> visible(Listing list, Actor actor) {
        return rule.visible(list.field(), actor);
    }

    /** Of firms none, when they are asked for by a carrier the actor does not see: where a firm is besides is not told. */
    private Set<String> visible(Listing list, Map<String, Object> filter, Actor actor) {
        boolean byCarrier = list.field().equals("incubatees") && filter.containsKey("carrier");
        return byCarrier && !rule.visible("carriers", actor).contains((String) filter.get("carrier"))
                ? Set.of()
                : visible(list, actor);
    }

    private List<String> mine(List<JsonNode> nodes) {
        return Listing.ids(onlyMine(nodes));
    }

    /** Without what other tests put into the shared database. */
    private List<JsonNode> onlyMine(List<JsonNode> nodes) {
        return nodes.stream()
                .filter(node -> GlobalId.parse(id(node)).key().startsWith(PREFIX + "-"))
                .toList();
    }

    private static List<String> only(List<String> ids, Set<String> allowed) {
        return ids.stream().filter(allowed::contains).toList();
    }

    private static List<String> some(List<String> all, int count, Random random) {
        return random.ints(count, 0, all.size()).mapToObj(all::get).toList();
    }

    private static List<String> ids(JsonNode nodes) {
        List<String> ids = new ArrayList<>();
        nodes.forEach(node -> ids.add(id(node)));
        return ids;
    }

    /** The id; empty where the API shows null. */
    private static String id(JsonNode node) {
        return node.path("id").asString();
    }
}
