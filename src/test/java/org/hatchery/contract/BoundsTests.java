package org.hatchery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.contract.Probe.Leaf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every bound of the schema is kept where it says: on the last value that is taken and on the first that is not. */
@Tag("once")
@IntegrationTest
class BoundsTests {
    private static final int TOGETHER = 15;

    private final SchemaProbes probes;
    private final List<String> wrong = new ArrayList<>();
    private int tried;

    BoundsTests(Api api) {
        this.probes = new SchemaProbes(api);
    }

    @Test
    void refuseWhatLiesBeyondThem() {
        probes.mutations().forEach(probe -> probe(probe, leaf -> Edges.of(leaf).beyond(), true));
        probes.queries().forEach(probe -> probe(probe, leaf -> Edges.of(leaf).beyond(), true));

        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(600);
    }

    @Test
    void takeWhatLiesJustWithinThem() {
        probes.mutations().forEach(probe -> probe(probe, leaf -> Edges.of(leaf).within(), false));

        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(500);
    }

    @Test
    void refuseListsWithOneTooMany() {
        for (Probe probe : probes.mutations()) {
            for (Leaf leaf : probe.leaves()) {
                List<Object> many = leaf.isList() ? Edges.tooMany(leaf) : List.of();
                if (!many.isEmpty()) {
                    String list = leaf.field().replaceFirst("\\.0$", "");
                    tell(probe, Map.of(listOf(leaf), many), Map.of(list, many.size()), true);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(5);
    }

    private static Leaf listOf(Leaf leaf) {
        return new Leaf(leaf.path().subList(0, leaf.path().size() - 1), leaf.place(), leaf.type(), false);
    }

    private void probe(Probe probe, Function<Leaf, List<Object>> edges, boolean refused) {
        for (int from = 0; from < probe.leaves().size(); from += TOGETHER) {
            List<Leaf> some = probe.leaves()
                    .subList(from, Math.min(from + TOGETHER, probe.leaves().size()));
            for (int round = 0; round < 4; round++) {
                Map<Leaf, Object> values = new LinkedHashMap<>();
                Map<String, Object> places = new LinkedHashMap<>();
                for (Leaf leaf : some) {
                    List<Object> all = edges.apply(leaf);
                    if (round < all.size()) {
                        values.put(leaf, all.get(round));
                        places.put(leaf.field(), all.get(round));
                    }
                }
                if (!values.isEmpty()) {
                    tell(probe, values, places, refused);
                }
            }
        }
    }

    /** A member that nobody knows sees to it that no form is ever acted upon. */
    private void tell(Probe probe, Map<Leaf, Object> values, Map<String, ?> places, boolean refused) {
        Map<String, Object> arguments = probe.with(values);
        if (arguments.get("input") instanceof Map<?, ?> input) {
            Map<Object, Object> more = new LinkedHashMap<>(input);
            more.put("nonsense", "nonsense");
            arguments.put("input", more);
        }
        Map<String, String> faults = SchemaProbes.faults(probes.send(probe, arguments));
        places.forEach((place, value) -> {
            tried++;
            if (faults.containsKey(place) != refused) {
                wrong.add(probe.field().getName() + (refused ? " takes " : " refuses ") + shown(value) + " as " + place
                        + ": " + faults.get(place));
            }
        });
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() > 20 ? text.substring(0, 20) + "… (" + text.codePointCount(0, text.length()) + ")" : text;
    }
}
