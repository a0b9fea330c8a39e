package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.hatchery.Caller;
import org.hatchery.OwnService;
import org.hatchery.Reply;
import org.hatchery.contract.Probe.Leaf;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

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

    private static final long LONGEST_MILLIS = 2_000;

    /** What the service notes by itself: the key of cursors, who was refused what, how far it has counted. */
    private static final Set<String> OWN_NOTES = Set.of("settings", "audit", "totals", "outdated");

    private static OwnService service;
    private static SchemaProbes probes;
    private static Hostile.Portions portions;

    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    static void start() {
        service = new OwnService(6, 60);
        probes = new SchemaProbes(service.api());
        portions = new Hostile.Portions();
        awaitCount(Instant.now());
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
        assertThat(stored()).isEqualTo(before);
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
        assertThat(stored()).isEqualTo(before);
    }

    @Order(4)
    @Test
    void leaveAServiceThatCountsOnAndCountsRight() {
        awaitCount(Instant.now());
        Caller admin = service.api().as(Role.ADMIN);

        assertThat(admin.ask("mutation { rebuildTotals(input: {reason: \"复核\"}) { userErrors { code } } }")
                        .refusals())
                .isEmpty();
        String asked = "{ totalsRebuild { finishedAt corrected setAside } }";
        await().atMost(Duration.ofSeconds(60))
                .until(() -> admin.ask(asked).at("/totalsRebuild/finishedAt").isString());
        assertThat(admin.ask(asked).at("/totalsRebuild/corrected").asInt()).isZero();
        assertThat(admin.ask(asked).at("/totalsRebuild/setAside").asInt()).isZero();

        JsonNode programmes =
                admin.ask("{ programmes(first: 100) { nodes { id } } }").at("/programmes/nodes");
        assertThat(programmes).isNotEmpty();
        programmes.forEach(programme -> assertThat(admin.ask(
                                "query Q($id: ID!) { ledgerAudit(programme: $id) { audit { clean } } }",
                                Map.of("id", programme.path("id").asString()))
                        .at("/ledgerAudit/audit/clean")
                        .asBoolean())
                .isTrue());
    }

    private static void awaitCount(Instant moment) {
        Caller admin = service.api().as(Role.ADMIN);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Instant.parse(admin.ask("{ pipeline(region: \"100000\", period: \"2026\") { asOf } }")
                                .at("/pipeline/asOf")
                                .asString())
                        .isAfter(moment));
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
        Map<String, Object> arguments = probe.with(hostile);
        long start = System.nanoTime();
        Reply reply = probes.send(probe, arguments);
        if (millisSince(start) > LONGEST_MILLIS) {
            // a busy machine is no fault of the value: only what is slow again is slow
            start = System.nanoTime();
            reply = probes.send(probe, arguments);
        }
        if (millisSince(start) > LONGEST_MILLIS) {
            wrong.add(probe.field().getName() + " took " + millisSince(start) + " ms for " + shown(hostile.values()));
        }
        if (reply.status() >= 500 || reply.codes().contains("INTERNAL")) {
            wrong.add(probe.field().getName() + " broke at " + shown(hostile) + ": " + shown(reply.body()));
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
