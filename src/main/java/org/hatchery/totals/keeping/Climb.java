package org.hatchery.totals.keeping;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.shared.Portions;
import org.hatchery.totals.tree.Due;
import org.hatchery.totals.tree.LostLease;
import org.hatchery.totals.tree.Node;
import org.hatchery.totals.tree.Nodes;
import org.hatchery.totals.tree.OutdatedNodes;
import org.hatchery.totals.tree.OutdatedNodes.Outdated;
import org.hatchery.totals.tree.Parallel;
import org.hatchery.totals.tree.TotalLedger;
import org.hatchery.totals.tree.TotalsLease;
import org.hatchery.totals.tree.Vector;
import org.springframework.stereotype.Component;

/**
 * Adds up what is out of date, from the places up to the nation.
 *
 * <p>Some nodes of one level are a step, as many as memory holds, so that its commands are few however many there are.
 * Their parents are marked before their totals change, and their own marks are taken off after, so a step that was cut is
 * simply done again. Who finds that another node of the service has taken over marks them anew.
 */
@Component
class Climb {
    /** Nodes that are looked at together. */
    private static final int AT_ONCE = 40;
    /** Totals that are read together, about. */
    private static final int MOST = 20_000;
    /** What a place counts for among them, which has months and slices. */
    private static final int OF_A_PLACE = 1_000;
    /** Whole nodes that are added up together. */
    private static final int WHOLE = 4;
    /** With more keys than this, adding up the whole node is quicker. */
    private static final int MOST_KEYS = 1_000;

    private static final Set<String> EVERYTHING = Set.of(OutdatedNodes.EVERYTHING);

    private final OutdatedNodes outdated;
    private final TotalLedger totals;
    private final Sums sums;
    private final Nodes nodes;
    private final TotalsLease lease;

    Climb(OutdatedNodes outdated, TotalLedger totals, Sums sums, Nodes nodes, TotalsLease lease) {
        this.outdated = outdated;
        this.totals = totals;
        this.sums = sums;
        this.nodes = nodes;
        this.lease = lease;
    }

    /** Works in every mark there is. */
    void all() {
        for (int depth = Nodes.DEEPEST; depth >= 0; depth--) {
            List<Outdated> some;
            do {
                some = outdated.at(depth, AT_ONCE);
                step(some);
            } while (some.size() == AT_ONCE);
        }
    }

    private void step(List<Outdated> some) {
        Portions.of(some.stream().filter(Climb::isWhole).toList(), WHOLE).forEach(this::whole);
        List<Outdated> together = new ArrayList<>();
        int size = 0;
        for (Outdated mark : some.stream().filter(mark -> !isWhole(mark)).toList()) {
            if (size + size(mark) > MOST) {
                together(together);
                together.clear();
                size = 0;
            }
            together.add(mark);
            size += size(mark);
        }
        together(together);
    }

    private int size(Outdated mark) {
        return nodes.isLeaf(mark.place())
                ? OF_A_PLACE
                : mark.keys().size() * (1 + nodes.children(mark.place()).size());
    }

    private void together(List<Outdated> some) {
        if (!some.isEmpty()) {
            lease.mustHold();
            store(sums.of(some), Map.of());
            outdated.done(some);
        }
    }

    private static boolean isWhole(Outdated mark) {
        return mark.keys().contains(OutdatedNodes.EVERYTHING) || mark.keys().size() > MOST_KEYS;
    }

    /** Parents are marked as a whole as well, because that is quicker than thousands of keys. */
    private void whole(List<Outdated> some) {
        lease.mustHold();
        Map<Node, Set<String>> above = new HashMap<>();
        some.forEach(mark -> nodes.parent(mark.place()).ifPresent(parent -> above.put(parent, EVERYTHING)));
        store(Parallel.map(some, mark -> sums.of(mark.place())), above);
        outdated.done(some);
    }

    /** Adds a whole node up again, as if nothing of it were known; how many of its totals were wrong. */
    int again(Node node) {
        return store(List.of(sums.of(node)), Map.of());
    }

    /**
     * Stores what differs, once the parents are marked; how much it was.
     *
     * @param instead what parents are marked with instead of the keys of what differs
     */
    private int store(List<Due> due, Map<Node, Set<String>> instead) {
        Map<String, Vector> wrong = new HashMap<>();
        Set<String> known = new HashSet<>();
        Map<Node, Set<String>> own = new HashMap<>();
        Map<Node, Set<String>> above = new HashMap<>();
        due.forEach(some -> {
            Map<String, Vector> part = some.wrong();
            wrong.putAll(part);
            known.addAll(some.known().keySet());
            if (!part.isEmpty()) {
                Set<String> keys = part.keySet().stream().map(TotalLedger::key).collect(toSet());
                add(own, some.node(), nodes.isLeaf(some.node()) ? columns(keys) : keys);
                nodes.parent(some.node()).ifPresent(parent -> add(above, parent, keys));
            }
        });
        above.putAll(instead);
        save(wrong, known, own, above);
        return wrong.size();
    }

    private static void add(Map<Node, Set<String>> marked, Node node, Set<String> keys) {
        marked.computeIfAbsent(node, none -> new HashSet<>()).addAll(keys);
    }

    private void save(
            Map<String, Vector> wrong, Set<String> known, Map<Node, Set<String>> own, Map<Node, Set<String>> above) {
        outdated.add(above);
        try {
            totals.save(wrong, known, lease.token());
            lease.mustHold();
        } catch (LostLease lost) {
            // some of it may have been written after another node had worked it in, and told the parent
            outdated.add(above);
            outdated.add(own);
            throw lost;
        }
    }

    private static Set<String> columns(Set<String> keys) {
        return keys.stream().map(key -> key.substring(0, key.indexOf('|'))).collect(toSet());
    }
}
