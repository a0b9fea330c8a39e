package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.hatchery.Caller;
import org.hatchery.OwnService;
import org.hatchery.Reply;
import org.hatchery.Soundness;
import org.hatchery.contract.Probe.Leaf;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Whatever is sent to any place of any operation: the service answers in time and in words, and what was refused has
 * changed nothing. Reads the schema, so it holds for operations that are still to come.
 *
 * <p>All values are tried at the first places of each kind, which is a type with its bounds; every other place of the
 * kind, which the same few lines read, gets some of them, each place others.
 */
@Tag("integration")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileValuesTests {
    /** Places that get a hostile value in one request; fewer than the service tells of at once. */
    private static final int TOGETHER = 15;

    /** How many rounds of odd values each operation gets. */
    private static final int ODD = 4;

    private static final long LONGEST_MILLIS = 2_000;

    /** What the service notes by itself: the key of cursors, who was refused what, how far it has counted. */
    private static final Set<String> OWN_NOTES = Set.of("settings", "audit", "totals", "outdated");

    private static OwnService service;
    private static SchemaProbes probes;
    private static Hostile.Portions portions;

    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    static void start() {
        // it tells and delivers by itself, which is no doing of a request either
        service = new OwnService(6, 60, "--hatchery.notice.follow=false");
        service.everyJob();
        ImportDesk.some(
                service.api().as(Role.ADMIN),
                service.database().getCollection("carriers").find().first().getString("_id"));
        probes = new SchemaProbes(service.api());
        portions = new Hostile.Portions();
        Soundness.awaitCount(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Order(1)
    @Test
    void areRefusedByEveryMutationWithTheirPlacesAndChangeNothing() {
        Map<String, Integer> before = stored();

        probes.mutations().forEach(this::assail);

        assertThat(wrong).isEmpty();
        assertThat(stored()).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Order(2)
    @Test
    void areRefusedByEveryQueryWithTheirPlaces() {
        probes.queries().forEach(this::assail);

        assertThat(wrong).isEmpty();
    }

    @Order(3)
    @Test
    void meanNothingAsIds() {
        Map<String, Integer> before = stored();
        List<Probe> all = new ArrayList<>(probes.mutations());
        all.addAll(probes.queries());

        // all ids are read by the same few lines; each operation gets some of the strange ones
        for (int place = 0; place < all.size(); place++) {
            for (int round = 0; round < 3; round++) {
                int strange = (place + 3 * round) % Hostile.STRANGE_IDS.size();
                Map<Leaf, Object> ids = ids(all.get(place), Hostile.STRANGE_IDS.get(strange));
                if (!ids.isEmpty()) {
                    send(all.get(place), ids);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(stored()).containsExactlyInAnyOrderEntriesOf(before);
    }

    /** What may be taken is taken or refused; ids of things of another type, and twice the same, mean nothing. */
    @Order(4)
    @Test
    void areTakenOrRefusedWhereTheyAreOnlyOdd() {
        List<Object> ids = someIds();
        List<Probe> all = new ArrayList<>(probes.mutations());
        all.addAll(probes.queries());
        int turn = 0;
        for (Probe probe : all) {
            for (int round = 0; round < ODD; round++) {
                Map<Leaf, Object> odd = new LinkedHashMap<>();
                for (Leaf leaf : probe.leaves()) {
                    List<Object> values =
                            leaf.type().getName().equals("ID") && !leaf.place().hasAppliedDirective("text")
                                    ? ids
                                    : Hostile.odd(leaf.type(), leaf.place());
                    if (!values.isEmpty()) {
                        odd.put(leaf, values.get(turn++ % values.size()));
                    }
                }
                send(probe, odd);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Order(5)
    @Test
    void areRefusedAsListsOfTenThousandAndBreakNothingTwice() {
        List<Probe> all = new ArrayList<>(probes.mutations());
        all.addAll(probes.queries());
        for (Probe probe : all) {
            for (Leaf leaf : probe.leaves()) {
                if (leaf.isList()) {
                    Object one = Hostile.harmless(leaf.type(), leaf.place());
                    String place = leaf.field().replaceAll("\\.0$", "");
                    Reply many = send(probe, probe.withList(leaf, Collections.nCopies(10_000, one)), place);
                    boolean dear = many.codes().contains("COST_EXCEEDED");
                    if (!dear
                            && SchemaProbes.faults(many).keySet().stream()
                                    .noneMatch(fault -> fault.equals(place) || fault.startsWith(place + "."))) {
                        wrong.add(probe.field().getName() + " takes ten thousand as " + place + ": "
                                + shown(many.body()));
                    }
                    send(probe, probe.withList(leaf, List.of(one, one)), place);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Order(6)
    @Test
    void areRefusedAsCursorsOfAnotherListAndAsPagesOfNoLength() {
        Map<String, String> cursors = probes.cursors();
        assertThat(cursors).hasSizeGreaterThan(3);
        probes.lists().forEach(list -> {
            String type = GraphQLTypeUtil.unwrapAll(list.getType()).getName();
            String other = cursors.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(type))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow();
            for (String said : List.of(
                    "after: \"" + other + "\"",
                    "last: 2, before: \"" + other + "\"",
                    "after: \"////\"",
                    "after: \"\"")) {
                mustAnswer(list, said, "INVALID_CURSOR");
            }
            for (String said : List.of(
                    "last: -1",
                    "first: -1",
                    "first: 101",
                    "last: 2147483647",
                    "first: -2147483648",
                    "first: 1, last: 1")) {
                mustAnswer(list, said, "BAD_PAGE_ARGS");
            }
        });

        assertThat(wrong).isEmpty();
    }

    private void mustAnswer(GraphQLFieldDefinition list, String said, String code) {
        Reply reply = probes.ask(list, said);
        if (!reply.codes().equals(List.of(code))) {
            wrong.add(list.getName() + "(" + said + "): " + shown(reply.body()));
        }
    }

    /** Fields below the root are reached by whatever leads there without having to say anything. */
    @Order(7)
    @Test
    void areRefusedByFieldsBelowTheRoot() {
        List<NestedProbe> nested = NestedProbe.all(probes);
        List<NestedProbe> reached = nested.stream()
                .filter(one -> one.isReached(
                        probes.askAsAdmin(one.document(), one.probe().arguments())))
                .toList();
        Set<String> tried = new TreeSet<>();
        for (NestedProbe one : reached) {
            tried.add(one.name());
            for (Leaf leaf : one.probe().leaves()) {
                for (Object value : Hostile.values(leaf.type(), leaf.place())) {
                    Reply reply = probes.askAsAdmin(one.document(), one.probe().with(Map.of(leaf, value)));
                    if (reply.status() >= 500 || reply.codes().contains("INTERNAL")) {
                        wrong.add(one.name() + " broke at " + shown(value) + ": " + shown(reply.body()));
                    } else if (SchemaProbes.faults(reply).isEmpty()) {
                        wrong.add(one.name() + " takes " + shown(value) + " as " + leaf.field() + ": "
                                + shown(reply.body()));
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(nested.stream().map(NestedProbe::name).filter(name -> !tried.contains(name)))
                .as("those that nothing in the sample leads to")
                .isEmpty();
    }

    @Order(8)
    @Test
    void leaveAServiceThatCountsOnAndCountsRight() {
        Soundness.check(service);
    }

    /** Of things of many types, so that most are of another one than is asked for. */
    private static List<Object> someIds() {
        List<Object> ids = new ArrayList<>(Hostile.STRANGE_IDS);
        Caller admin = service.api().as(Role.ADMIN);
        for (String list :
                List.of("carriers", "incubatees", "stays", "services", "vouchers", "programmes", "pilotBases")) {
            admin.ask("{ " + list + "(first: 1) { nodes { id } } }")
                    .at("/" + list + "/nodes")
                    .forEach(node -> ids.add(node.path("id").asString()));
        }
        assertThat(ids).hasSizeGreaterThan(Hostile.STRANGE_IDS.size() + 3);
        return ids;
    }

    private static Map<Leaf, Object> ids(Probe probe, Object id) {
        Map<Leaf, Object> ids = new LinkedHashMap<>();
        probe.leaves().stream()
                .filter(leaf ->
                        leaf.type().getName().equals("ID") && !leaf.place().hasAppliedDirective("text"))
                .forEach(leaf -> ids.put(leaf, id));
        return ids;
    }

    private void assail(Probe probe) {
        for (int from = 0; from < probe.leaves().size(); from += TOGETHER) {
            List<Leaf> some = probe.leaves()
                    .subList(from, Math.min(from + TOGETHER, probe.leaves().size()));
            Map<Leaf, List<Object>> values = new LinkedHashMap<>();
            some.forEach(leaf -> values.put(leaf, portions.of(leaf.type(), leaf.place())));
            int most = values.values().stream().mapToInt(List::size).max().orElse(0);
            for (int round = 0; round < most; round++) {
                Map<Leaf, Object> hostile = new LinkedHashMap<>();
                int turn = round;
                values.forEach((leaf, portion) -> {
                    if (turn < portion.size()) {
                        hostile.put(leaf, portion.get(turn));
                    }
                });
                mustRefuse(probe, hostile);
            }
        }
    }

    private void mustRefuse(Probe probe, Map<Leaf, Object> hostile) {
        Reply reply = send(probe, hostile);
        Map<String, String> faults = SchemaProbes.faults(reply);
        hostile.forEach((leaf, value) -> {
            if (faults.keySet().stream()
                    .noneMatch(place -> place.equals(leaf.field()) || place.startsWith(leaf.field() + "."))) {
                wrong.add(probe.field().getName() + " takes " + shown(value) + " as " + leaf.field() + ": "
                        + shown(reply.body()));
            }
        });
    }

    private Reply send(Probe probe, Map<Leaf, Object> hostile) {
        return send(probe, probe.with(hostile), hostile);
    }

    private Reply send(Probe probe, Map<String, Object> arguments, Object what) {
        long start = System.nanoTime();
        Reply reply = probes.send(probe, arguments);
        if (millisSince(start) > LONGEST_MILLIS) {
            // a busy machine is no fault of the value: only what is slow again is slow
            start = System.nanoTime();
            reply = probes.send(probe, arguments);
        }
        if (millisSince(start) > LONGEST_MILLIS) {
            wrong.add(probe.field().getName() + " took " + millisSince(start) + " ms for " + shown(what));
        }
        if (reply.status() >= 500 || reply.codes().contains("INTERNAL")) {
            wrong.add(probe.field().getName() + " broke at " + shown(what) + ": " + shown(reply.body()));
        }
        return reply;
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String shown(Object value) {
        String text = RawJson.write(value.toString());
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    /** How every collection looks: what a refused request must not change. */
    private static Map<String, Integer> stored() {
        MongoDatabase database = service.database();
        Map<String, Integer> contents = new TreeMap<>();
        for (String collection : database.listCollectionNames()) {
            if (OWN_NOTES.contains(collection)) {
                continue;
            }
            int content = 0;
            for (Document document : database.getCollection(collection).find()) {
                content += document.toString().hashCode();
            }
            contents.put(collection, content);
        }
        return contents;
    }
}
