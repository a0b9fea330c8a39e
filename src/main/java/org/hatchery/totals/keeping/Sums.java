package org.hatchery.totals.keeping;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.Due;
import org.hatchery.totals.tree.Node;
import org.hatchery.totals.tree.Nodes;
import org.hatchery.totals.tree.OutdatedNodes.Outdated;
import org.hatchery.totals.tree.Parallel;
import org.hatchery.totals.tree.TotalLedger;
import org.hatchery.totals.tree.Vector;
import org.springframework.stereotype.Component;

/** What the totals of nodes should be: of places by their postings, of others by the nodes below. */
@Component
class Sums {
    private final TotalLedger totals;
    private final LeafSums leaves;
    private final Nodes nodes;

    Sums(TotalLedger totals, LeafSums leaves, Nodes nodes) {
        this.totals = totals;
        this.leaves = leaves;
        this.nodes = nodes;
    }

    /** Of what is marked. */
    List<Due> of(List<Outdated> some) {
        Map<Node, Set<String>> inner = new HashMap<>();
        some.stream().filter(mark -> !nodes.isLeaf(mark.place())).forEach(mark -> inner.put(mark.place(), mark.keys()));
        List<Outdated> places =
                some.stream().filter(mark -> nodes.isLeaf(mark.place())).toList();
        List<List<Due>> due = Parallel.map(places, mark -> leaves.of(mark.place(), columns(mark)));
        return Stream.concat(due.stream().flatMap(List::stream), sums(inner).stream())
                .toList();
    }

    private static List<Column> columns(Outdated mark) {
        return mark.keys().stream().map(Column::parse).toList();
    }

    /** Sums of children, read together. */
    private List<Due> sums(Map<Node, Set<String>> inner) {
        Set<String> ids = new HashSet<>();
        inner.forEach((node, keys) -> {
            ids.addAll(ids(node, keys));
            nodes.children(node).forEach(child -> ids.addAll(ids(child, keys)));
        });
        Map<String, Vector> known = totals.find(List.copyOf(ids));
        return inner.entrySet().stream()
                .map(entry -> sum(entry.getKey(), entry.getValue(), known))
                .toList();
    }

    private Due sum(Node node, Set<String> keys, Map<String, Vector> known) {
        Map<String, Vector> right = new HashMap<>();
        Map<String, Vector> own = new HashMap<>();
        for (String key : keys) {
            String id = node + "|" + key;
            right.put(
                    id,
                    nodes.children(node).stream()
                            .map(child -> known.getOrDefault(child + "|" + key, Vector.ZERO))
                            .reduce(Vector.ZERO, Vector::plus));
            if (known.containsKey(id)) {
                own.put(id, known.get(id));
            }
        }
        return new Due(node, right, own);
    }

    private static List<String> ids(Node node, Collection<String> keys) {
        return keys.stream().map(key -> node + "|" + key).toList();
    }

    /** Of everything a node has. */
    Due of(Node node) {
        return new Due(node, nodes.isLeaf(node) ? leaves.whole(node) : childSums(node), totals.of(node));
    }

    private Map<String, Vector> childSums(Node node) {
        Map<String, Vector> sums = new HashMap<>();
        nodes.children(node)
                .forEach(child -> totals.of(child)
                        .forEach((id, amounts) -> sums.merge(node + "|" + TotalLedger.key(id), amounts, Vector::plus)));
        return sums;
    }
}
