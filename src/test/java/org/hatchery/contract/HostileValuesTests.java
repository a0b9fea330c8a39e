package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.contract.Probe.Leaf;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Whatever is sent to any place of any operation: the service answers in time and in words, and what was refused has
 * changed nothing. Reads the schema, so it holds for operations that are still to come.
 */
@IntegrationTest
class HostileValuesTests {
    /** Places that get a hostile value in one request; fewer than the service tells of at once. */
    private static final int TOGETHER = 15;

    private static final long LONGEST_MILLIS = 2_000;

    private final SchemaProbes probes;
    private final MongoOperations mongo;
    private final List<String> wrong = new ArrayList<>();

    HostileValuesTests(Api api, MongoOperations mongo) {
        this.probes = new SchemaProbes(api);
        this.mongo = mongo;
    }

    @Test
    void areRefusedByEveryMutationWithTheirPlacesAndChangeNothing() {
        Map<String, Integer> before = stored();

        probes.mutations().forEach(this::assail);

        assertThat(wrong).isEmpty();
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void areRefusedByEveryQueryWithTheirPlaces() {
        probes.queries().forEach(this::assail);

        assertThat(wrong).isEmpty();
    }

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
            int most = some.stream().mapToInt(leaf -> values(leaf).size()).max().orElse(0);
            for (int round = 0; round < most; round++) {
                Map<Leaf, Object> hostile = new LinkedHashMap<>();
                for (Leaf leaf : some) {
                    List<Object> values = values(leaf);
                    hostile.put(leaf, values.get(round % values.size()));
                }
                mustRefuse(probe, hostile);
            }
        }
    }

    private static List<Object> values(Leaf leaf) {
        return Hostile.values(leaf.type(), leaf.place());
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
    private Map<String, Integer> stored() {
        return mongo.execute(HostileValuesTests::contents);
    }

    private static Map<String, Integer> contents(MongoDatabase database) {
        Map<String, Integer> contents = new TreeMap<>();
        for (String collection : database.listCollectionNames()) {
            if (collection.equals("settings")) { // the key of cursors comes with the first list
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
